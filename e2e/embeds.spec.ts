import { expect, test } from 'playwright/test';
import { SITES } from '../testing/sites';

const ADDRESS = '/en/columns/type-specimen/';

test.use({ baseURL: SITES.sample.url });

test('a video asks its host for nothing until it is clicked, and then plays in place', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin === SITES.sample.url) return route.continue();
    asked.push(url.href);
    return route.fulfill({ contentType: 'text/html', body: '<p>The player</p>' });
  });
  await page.goto(ADDRESS);
  const video = page.getByRole('link', { name: 'How a line is cast' });
  await video.scrollIntoViewIfNeeded();
  await expect(video).toHaveAccessibleName(/Play the video from Vimeo/);
  expect(asked).toEqual([]);
  await video.click();
  const frame = page.locator('iframe');
  await expect(frame.contentFrame().getByText('The player')).toBeVisible();
  await expect(frame).toHaveAttribute('title', /How a line is cast/);
  expect(asked).toEqual(['https://player.vimeo.com/video/76979871?autoplay=1']);
  await expect(page).toHaveURL(ADDRESS);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a video leads to its page', async ({ page }) => {
    await page.goto(ADDRESS);
    const video = page.getByRole('link', { name: 'How a line is cast' });
    await expect(video).toHaveAttribute('href', 'https://vimeo.com/76979871');
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});
