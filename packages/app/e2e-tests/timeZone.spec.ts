import { expect, test } from '@playwright/test';
import { signIn } from './portal';

// A quarter of an hour off every usual offset
const timeZone = 'Asia/Kathmandu';

test.use({ timezoneId: timeZone, locale: 'en-US' });

/** A moment in full, as somebody in Nepal writes it. */
const inNepal = (moment: string, seconds: 'numeric' | undefined) =>
  new Intl.DateTimeFormat('en', {
    ...{ year: 'numeric', month: 'long', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: seconds },
    ...{ timeZone, timeZoneName: 'short' },
  }).format(new Date(moment));

test('times are those of the place where the reader is', async ({ page }) => {
  await signIn(page);

  await page.goto('/catalog/default/component/support-assistant');
  const begun = page.locator('main time').first();
  // Another may be the first when more of the page has come
  await expect(async () => {
    await begun.hover();
    const moment = (await begun.getAttribute('datetime')) ?? '';
    expect(inNepal(moment, 'numeric')).toContain('GMT+5:45');
    await expect(page.getByRole('tooltip')).toHaveText(
      inNepal(moment, 'numeric'),
      { timeout: 5_000 },
    );
  }).toPass();

  await page.goto('/evaluations');
  const recorded = page.locator('time[title]').first();
  await expect(async () => {
    const moment = (await recorded.getAttribute('datetime')) ?? '';
    await expect(recorded).toHaveAttribute(
      'title',
      inNepal(moment, undefined),
      { timeout: 5_000 },
    );
  }).toPass();
});
