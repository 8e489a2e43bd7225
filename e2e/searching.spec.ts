import { expect, test } from 'playwright/test';
import { SITES } from './sites';

test.use({ baseURL: SITES.sample.url });

test('the form of the sidebar leads to results with the words marked', async ({ page }) => {
  await page.goto('/zh-cn/');
  await page.getByRole('searchbox').fill('夜渡');
  await page.keyboard.press('Enter');
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

test('results are ordered, narrowed and widened by plain links', async ({ page }) => {
  await page.goto('/zh-cn/search/?q=潮');
  const count = async () =>
    Number(/(\d+) 篇/.exec(await page.getByRole('status').innerText())?.[1]);
  const all = await count();
  const narrowing = page.getByRole('navigation', { name: '缩小范围' });
  await narrowing.getByText('缩小范围').click();
  await narrowing.getByRole('link', { name: /^科学电讯/ }).click();
  await expect(page).toHaveURL(/categories=/);
  expect(await count()).toBeLessThan(all);
  await page.getByRole('link', { name: '最新' }).click();
  await expect(page).toHaveURL(/sort=date/);
  await page.getByRole('link', { name: /科学电讯 ×/ }).click();
  expect(await count()).toBe(all);
});
