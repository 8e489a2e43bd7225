import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';
import { axeFindings } from './axe';

test.use({ baseURL: SITES.sample.url, colorScheme: 'light' });

const ARTICLE = '/en/news/science-wire/moon-pull/';
const DARK = 'rgb(21, 23, 26)';
const SEPIA = 'rgb(246, 236, 214)';

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const themeColor = (page: Page) =>
  page.locator('meta[name="theme-color"]').first().getAttribute('content');

async function openPanel(page: Page, name = 'Reading comfort') {
  await page.getByRole('banner').getByRole('button', { name }).click();
  const panel = page.getByRole('dialog', { name });
  await expect(panel).toBeVisible();
  return panel;
}

test('a theme shows at once, in other tabs, on the next page and after a restart', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('/zh-cn/');
  await page.goto(ARTICLE);
  const panel = await openPanel(page);
  await expect(panel.getByRole('radio', { name: 'System' }).first()).toBeChecked();
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => ground(page)).toBe(DARK);
  await expect.poll(() => ground(other)).toBe(DARK);
  expect(await themeColor(page)).toBe('#15171a');
  await page.goto('/en/');
  expect(await ground(page)).toBe(DARK);
  const again = await openPanel(page);
  await expect(again.getByRole('radio', { name: 'Dark' })).toBeChecked();
  const [reset, close] = await Promise.all(
    ['Reset', 'Close'].map((name) => again.getByRole('button', { name }).boundingBox()),
  );
  expect(reset?.y).toBe(close?.y);
  await again.getByRole('button', { name: 'Reset' }).click();
  await expect(again.getByRole('radio', { name: 'System' }).first()).toBeChecked();
  expect(await ground(page)).toBe('rgb(253, 252, 249)');
});

test('size, lines and typeface are what their reader says', async ({ page }) => {
  await page.goto(ARTICLE);
  const text = page.getByRole('main').locator('.prose > p').first();
  const looks = () =>
    text.evaluate((element) => {
      const { fontSize, lineHeight, fontFamily, textAlign } = getComputedStyle(element);
      const width = element.getBoundingClientRect().width;
      return {
        size: Number.parseFloat(fontSize),
        ratio: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
        width,
        fontFamily,
        textAlign,
      };
    });
  const before = await looks();
  const panel = await openPanel(page);
  await panel.getByRole('slider', { name: 'Text size' }).fill('1.2');
  expect((await looks()).size).toBeCloseTo(before.size * 1.2, 1);
  await panel.getByRole('slider', { name: 'Line height' }).fill('1.3');
  expect((await looks()).ratio).toBeCloseTo(before.ratio * 1.3, 1);
  await panel.getByRole('slider', { name: 'Line width' }).fill('0.6');
  expect((await looks()).width).toBeLessThan(before.width);
  await panel.getByRole('radio', { name: 'Serif', exact: true }).check();
  expect((await looks()).fontFamily).toMatch(/^Georgia/);
  await panel.getByRole('checkbox', { name: 'Justified text' }).check();
  const after = await looks();
  expect(after.textAlign).toBe('justify');
  await page.reload();
  expect(await looks()).toEqual(after);
});

test('the keyboard opens the panel, stays in it, and returns to its button', async ({ page }) => {
  await page.goto(ARTICLE);
  const button = page.getByRole('banner').getByRole('button', { name: 'Reading comfort' });
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Reading comfort' });
  await expect(panel.getByRole('radio', { name: 'System' }).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(button).toBeFocused();
});

for (const [theme, address, name] of [
  ['light', '/en/', 'Reading comfort'],
  ['dark', '/zh-cn/', '阅读设置'],
  ['sepia', '/zh-tw/', '閱讀設定'],
] as const) {
  test(`axe finds nothing on the open panel, ${theme}`, async ({ page }) => {
    await page.addInitScript((value) => {
      localStorage.bsComfort = JSON.stringify({ theme: value });
    }, theme);
    await page.goto(address);
    await openPanel(page, name);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('the panel fits a narrow window with large text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.addInitScript(() => {
    localStorage.bsComfort = '{"--text-size":"1.6"}';
  });
  await page.goto('/en/');
  const panel = await openPanel(page);
  for (const scope of [panel, page.locator('html')]) {
    expect(await scope.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  }
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
});

test('without JavaScript there is no button, and the system theme rules', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(SITES.sample.url + ARTICLE);
  await expect(page.getByRole('button', { name: 'Reading comfort' })).toHaveCount(0);
  await expect(page.locator('html')).toHaveCSS('background-color', DARK);
  await context.close();
});

test('a kept theme is there in the first frame', async ({ page, context }) => {
  await page.goto('/en/');
  await page.evaluate(() => {
    localStorage.bsComfort = '{"theme":"dark"}';
  });
  await page.reload();
  const frames: string[] = [];
  const session = await context.newCDPSession(page);
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await page.goto(ARTICLE);
  await page.goto('/en/news/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await session.send('Page.stopScreencast');
  expect(frames.length).toBeGreaterThan(0);
  const corners = await page.evaluate(
    (pictures) =>
      Promise.all(
        pictures.map(async (data) => {
          const picture = new Image();
          picture.src = `data:image/png;base64,${data}`;
          await picture.decode();
          const brush = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          brush?.drawImage(picture, 0, 0);
          return [...(brush?.getImageData(2, picture.height - 3, 1, 1).data.slice(0, 3) ?? [])];
        }),
      ),
    frames,
  );
  for (const corner of corners) expect(Math.max(...corner)).toBeLessThan(64);
});

test('what is kept may be anything', async ({ page }) => {
  for (const kept of ['{', 'null', '[]', '"x"', '{"theme":7,"--text-size":"a"}']) {
    await page.goto('/en/');
    await page.evaluate((value) => {
      localStorage.bsComfort = value;
    }, kept);
    await page.reload();
    await openPanel(page);
  }
});

test('a paper print is light', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.bsComfort = '{"theme":"sepia"}';
  });
  await page.goto(ARTICLE);
  expect(await ground(page)).toBe(SEPIA);
  await page.emulateMedia({ media: 'print' });
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
});

test('on a phone it is a sheet at the bottom, and its sliders say their value', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(ARTICLE);
  await page.getByRole('article').getByRole('button', { name: 'Reading comfort' }).click();
  const panel = page.getByRole('dialog', { name: 'Reading comfort' });
  await expect(panel).toBeVisible();
  const box = await panel.boundingBox();
  expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 360, 700]);
  const slider = panel.getByRole('slider', { name: 'Text size' });
  await expect(slider).toHaveAttribute('aria-valuetext', '100%');
  await slider.fill('1.2');
  await expect(slider).toHaveAttribute('aria-valuetext', '120%');
  await expect(panel.getByText('120%')).toBeVisible();
});
