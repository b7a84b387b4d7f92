import { expect, test } from '@playwright/test';
import { signIn } from './portal';

test('the portal speaks German from when somebody chooses it', async ({
  page,
}) => {
  const html = page.locator('html');
  await signIn(page);
  await expect(html).toHaveAttribute('lang', 'en');

  await page.goto('/settings');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await expect(html).toHaveAttribute('lang', 'de');
  await page.getByRole('link', { name: 'Läufe' }).click();
  await expect(page.getByRole('heading', { name: 'Läufe' })).toBeAttached();

  // Also after a reload, and before one has signed in
  await page.evaluate(() => localStorage.removeItem('fmops:sign-in-account'));
  await page.goto('/');
  await expect(
    page.getByRole('button', { name: 'Als Guest anmelden' }),
  ).toBeVisible();
  await expect(html).toHaveAttribute('lang', 'de');
});
