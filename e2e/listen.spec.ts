import { expect, type Page, test } from 'playwright/test';
import { SITES } from '../testing/sites';
import { axeFindings } from './axe';

test.use({ baseURL: SITES.sample.url });

const ADDRESS = '/en/columns/type-specimen/';

declare global {
  interface Window {
    spoken: { text: string; lang: string; rate: number }[];
    /** Ends the utterance that is being spoken. */
    endSentence(): void;
    sayWord(start: number, length: number): void;
  }
}

/** Headless browsers have no voices: this one speaks into a list, and waits to be told the end. */
async function giveVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let current: SpeechSynthesisUtterance | null = null;
    window.spoken = [];
    const voice = (name: string, lang: string) => ({ name, lang, voiceURI: name });
    const synthesis = {
      getVoices: () => [voice('Ann', 'en-US'), voice('Ben', 'en-GB'), voice('Lin', 'zh-CN')],
      speak(utterance: SpeechSynthesisUtterance) {
        current = utterance;
        const { text, lang, rate } = utterance;
        window.spoken.push({ text, lang, rate });
      },
      cancel() {
        current = null;
      },
      addEventListener() {},
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    window.endSentence = () => current?.onend?.(new Event('end') as SpeechSynthesisEvent);
    window.sayWord = (charIndex, charLength) => {
      const event = Object.assign(new Event('boundary'), { name: 'word', charIndex, charLength });
      current?.onboundary?.(event as SpeechSynthesisEvent);
    };
  });
}

const spoken = (page: Page) => page.evaluate(() => window.spoken.map(({ text }) => text));

const marked = (page: Page, name: string) =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String).join(), name);

test('an article is read by sentence, and the words are followed', async ({ page }) => {
  await giveVoices(page);
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'Listen' }).click();
  const bar = page.getByRole('region', { name: 'Listen' });
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeFocused();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  expect(await spoken(page)).toEqual([title]);
  expect(await marked(page, 'bs-sentence')).toBe(title);

  await page.evaluate(() => window.endSentence());
  const [, second = ''] = await spoken(page);
  expect(second).not.toBe('');
  expect(await marked(page, 'bs-sentence')).toBe(second);
  const [word = ''] = /\w+/.exec(second) ?? [];
  await page.evaluate(
    ([start, length]) => window.sayWord(start ?? 0, length ?? 0),
    [second.indexOf(word), word.length],
  );
  expect(await marked(page, 'bs-word')).toBe(word);

  await bar.getByRole('button', { name: 'Pause' }).click();
  await bar.getByRole('button', { name: 'Previous sentence' }).click();
  expect(await spoken(page)).toHaveLength(2);
  await bar.getByRole('button', { name: 'Play' }).click();
  expect((await spoken(page)).at(-1)).toBe(title);
  await bar.getByRole('combobox', { name: 'Speed' }).selectOption('1.5');
  expect(await page.evaluate(() => window.spoken.at(-1)?.rate)).toBe(1.5);
  await bar.getByRole('combobox', { name: 'Voice' }).selectOption('Ben');
  expect(await axeFindings(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Listen' })).toBeFocused();
  expect(await marked(page, 'bs-sentence')).toBe('');
});

test('all of the text is read in order, and what is no text is not', async ({ page }) => {
  await giveVoices(page);
  await page.goto(ADDRESS);
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.getByRole('region', { name: 'Listen' })).toBeVisible();
  const code = await page.locator('pre').first().innerText();
  let before = 0;
  for (let count = 1; count !== before; ) {
    before = count;
    await page.evaluate(() => window.endSentence());
    count = (await spoken(page)).length;
  }
  const said = await spoken(page);
  expect(said.length).toBeGreaterThan(20);
  expect(said.join(' ')).not.toContain(code.split('\n')[0]);
  expect(said.join(' ')).toContain('she was on her break');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('a click on a sentence goes on from there', async ({ page }) => {
  await giveVoices(page);
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const paragraph = page.locator('.prose > p').first();
  const text = await paragraph.innerText();
  await paragraph.click({ position: { x: 4, y: 8 } });
  const last = (await spoken(page)).at(-1) ?? '';
  expect(text.startsWith(last)).toBe(true);
});

test('converted pages are read in their own language', async ({ page }) => {
  await giveVoices(page);
  await page.goto('/zh-cn/columns/how-to-read-a-tide-table/zh-tw/');
  await page.getByRole('button', { name: '朗讀' }).click();
  await expect(page.getByRole('button', { name: '暫停' })).toBeVisible();
  expect(await page.evaluate(() => window.spoken[0]?.lang)).toBe('zh-TW');
});

test('without a voice for the language nothing is offered', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'speechSynthesis', {
      value: { getVoices: () => [], addEventListener() {} },
    }),
  );
  await page.goto(ADDRESS);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
});

test('it begins at the sentence that is seen, and its bar is one row on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await giveVoices(page);
  await page.goto(ADDRESS);
  const heading = page.locator('.prose h2').nth(2);
  await heading.evaluate((element) => element.scrollIntoView());
  await expect(page.getByRole('button', { name: 'Listen' })).toBeAttached();
  await page.keyboard.press('l');
  const bar = page.getByRole('region', { name: 'Listen' });
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(await spoken(page)).toEqual([await heading.textContent()]);
  const boxes = await bar
    .locator('button, select')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()));
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(360);
  expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
});
