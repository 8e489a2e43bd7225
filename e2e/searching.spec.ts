import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';

test.use({ baseURL: SITES.sample.url });

test('the form of the sidebar leads to results with the words marked', async ({ page }) => {
  await page.goto('/zh-cn/');
  // With suggestions, the search box becomes a combo box: its label stays.
  await page.getByLabel('输入标题或正文中的词语').fill('夜渡');
  await page.getByLabel('输入标题或正文中的词语').press('Enter');
  await expect(page).toHaveURL(`/zh-cn/search/?q=${encodeURIComponent('夜渡')}`);
  await expect(page.getByRole('status')).toHaveText(/“夜渡”共有 [1-9]\d* 篇文章/);
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('夜渡');
  await page
    .getByRole('main')
    .getByRole('link', { name: /夜渡重新开船/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('夜渡重新开船');
});

test('bodies are searched, in the language of the page alone', async ({ page }) => {
  await page.goto('/en/search/?q=sixty-two volumes');
  await expect(page.getByRole('main').locator('article h2')).toHaveText(['Letters']);
  await page.goto('/zh-cn/search/?q=sixty-two volumes');
  await expect(page.getByRole('status')).toContainText('没有找到');
});

test('one character, full width and capitals are found', async ({ page }) => {
  for (const query of ['潮', 'ＴＲＡＭ', 'Tram']) {
    const language = query === '潮' ? 'zh-cn' : 'en';
    await page.goto(`/${language}/search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
  }
});

test('odd queries are answered, not failed', async ({ page }) => {
  for (const query of [
    '"',
    '*',
    "'; drop table articles; --",
    'NEAR(',
    '\\',
    '%',
    'a'.repeat(5000),
    '🚋',
    ' ',
  ]) {
    const response = await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
    expect(response?.status(), query.slice(0, 20)).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  }
  expect((await page.goto('/en/search/?q=a&q=b&page=-7'))?.status()).toBe(200);
  expect((await page.goto('/en/search/?q=tram&page=9999'))?.status()).toBe(200);
});

test('nothing found offers advice and the newest articles; search is not for robots', async ({
  page,
}) => {
  await page.goto('/en/search/?q=zzzzzz');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzzzzz”');
  await expect(page.getByRole('heading', { name: 'Newest articles' })).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});

test('suggestions appear while typing, and never while an input method composes', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/suggest/') && asked.push(request.url()));
  await page.goto('/zh-cn/search/');
  const input = page
    .getByRole('main')
    .getByRole('combobox')
    .or(page.getByRole('main').getByRole('searchbox'));
  await input.focus();
  await expect(input).toHaveAttribute('list', /.+/);
  await input.evaluate((element: HTMLInputElement) => {
    element.value = '夜d';
    element.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
  });
  await page.waitForTimeout(400);
  expect(asked).toEqual([]);
  await input.evaluate((element: HTMLInputElement) => {
    element.value = '夜渡';
    element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
  await expect(page.locator('datalist option').first()).toHaveAttribute('value', '夜渡');
  expect(asked).toHaveLength(1);
});

const narrowingOf = (page: Page) => page.getByRole('navigation', { name: '缩小范围' });

async function countFound(page: Page): Promise<number> {
  return Number(/(\d+) 篇/.exec(await page.getByRole('status').innerText())?.[1]);
}

test('results are ordered, narrowed and widened by plain links', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 800 });
  await page.goto('/zh-cn/search/?q=潮');
  const all = await countFound(page);
  const link = narrowingOf(page).getByRole('link', { name: /^科学电讯/ });
  await expect(link).toBeHidden();
  await narrowingOf(page).getByText('缩小范围').click();
  await link.click();
  await expect(page).toHaveURL(/categories=/);
  expect(await countFound(page)).toBeLessThan(all);
  await page.getByRole('link', { name: '最新' }).click();
  await expect(page).toHaveURL(/sort=date/);
  await page.getByRole('link', { name: /科学电讯 ×/ }).click();
  expect(await countFound(page)).toBe(all);
});

test('beside the results a search is narrowed at once, where few are found not at all', async ({
  page,
}) => {
  await page.goto('/zh-cn/search/?q=的');
  const link = narrowingOf(page).getByRole('link', { name: /^科学电讯 \d+$/ });
  const results = page.getByRole('main').getByRole('article').first();
  const side = (await link.boundingBox())?.x ?? 0;
  const { x = 0, width = Infinity } = (await results.boundingBox()) ?? {};
  expect(side).toBeGreaterThan(x + width);
  const names = await narrowingOf(page).getByRole('link').allInnerTexts();
  const said = names.map((name) => name.replace(/ \d+$/, ''));
  expect(said).toEqual([...new Set(said)]);
  await link.click();
  expect(await countFound(page)).toBeLessThan(8);
  await expect(narrowingOf(page).getByRole('link', { name: /^20\d\d年 \d/ })).toHaveCount(0);
});

test('a year narrows a search; it, and a month, are taken off again', async ({ page }) => {
  await page.goto('/zh-cn/search/?q=的');
  const all = await countFound(page);
  const link = narrowingOf(page).getByRole('link', { name: /^2026年 \d+$/ });
  const said = Number(/ (\d+)$/.exec(await link.innerText())?.[1]);
  await link.click();
  await expect(page).toHaveURL(/time=2026$/);
  expect(await countFound(page)).toBe(said);
  await page.goto('/zh-cn/search/?q=的&time=2026-03');
  await page.getByRole('link', { name: /月 ×/ }).click();
  await expect(page).toHaveURL(/time=2026$/);
  await page.getByRole('link', { name: /^2026年 ×/ }).click();
  expect(await countFound(page)).toBe(all);
});

test('the same query is asked in another language', async ({ page }) => {
  await page.goto('/zh-cn/search/?q=tram');
  const link = page.getByRole('main').getByRole('link', { name: /^English \d+$/ });
  const said = Number(/(\d+)$/.exec(await link.innerText())?.[1]);
  await link.click();
  await expect(page).toHaveURL('/en/search/?q=tram');
  await expect(page.getByRole('status')).toHaveText(`${said} articles for “tram”`);
});

test('a search without result leads to those that have some', async ({ page }) => {
  await page.goto('/en/search/?q=tram zzzzzz');
  const instead = page.getByRole('navigation', { name: 'Search instead for' });
  await instead.getByRole('link', { name: /^tram \d+$/ }).click();
  await expect(page).toHaveURL('/en/search/?q=tram');
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
  await page.goto('/en/search/?q=tram&time=1980');
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await instead.getByRole('link', { name: /^Without the filters \d+$/ }).click();
  await expect(page).toHaveURL('/en/search/?q=tram');
});

test('the empty search page says how to ask', async ({ page }) => {
  await page.goto('/en/search/');
  await expect(page.getByRole('main')).toContainText('a minus leaves a word out');
});

test('the key that ends a composition sends no form', async ({ page }) => {
  await page.goto('/zh-cn/search/');
  const input = page.getByRole('main').locator('input');
  await input.focus();
  await expect(input).toHaveAttribute('list', /.+/);
  const sends = (type: 'while' | 'after' | 'later') =>
    input.evaluate(async (element: HTMLInputElement, when) => {
      const key = new KeyboardEvent('keydown', {
        key: 'Enter',
        keyCode: when === 'while' ? 229 : 13,
        isComposing: when === 'while',
        bubbles: true,
        cancelable: true,
      });
      if (when !== 'while') element.dispatchEvent(new CompositionEvent('compositionend'));
      if (when === 'later') await new Promise((resolve) => setTimeout(resolve, 200));
      const pressed =
        when === 'later' ? new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }) : key;
      return element.dispatchEvent(pressed);
    }, type);
  expect(await sends('while')).toBe(false);
  expect(await sends('after')).toBe(false);
  expect(await sends('later')).toBe(true);
});

test('without an answer, the page stays as it is and asks again', async ({ page }) => {
  const problems: Error[] = [];
  page.on('pageerror', (problem) => problems.push(problem));
  await page.goto('/zh-cn/search/');
  const input = page.getByRole('main').locator('input');
  await input.focus();
  await expect(input).toHaveAttribute('list', /.+/);
  await page.route('**/suggest/**', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await input.pressSequentially('夜');
  await failed;
  await page.unroute('**/suggest/**');
  await input.pressSequentially('渡');
  await expect(page.locator('datalist option').first()).toHaveAttribute('value', '夜渡');
  expect(problems).toEqual([]);
});
