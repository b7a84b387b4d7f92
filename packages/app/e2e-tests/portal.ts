import { expect, type Page } from '@playwright/test';
import path from 'node:path';

/** Signs in with one of the development accounts. */
export async function signIn(page: Page, account = 'Guest') {
  await page.goto('/');
  await page.getByRole('button', { name: `Sign in as ${account}` }).click();
  await expect(
    page.getByRole('heading', { name: 'Choose a model' }),
  ).toBeVisible();
}

/** Where the README's pictures are taken to; they are replaced only on request. */
const pictures = process.env.UPDATE_PICTURES
  ? 'docs/images'
  : '.cache/test/pictures';

/** Takes a picture of what is in the window. */
export async function picture(page: Page, name: string) {
  await page.screenshot({
    path: path.join(pictures, `${name}.png`),
    // As it will be, where it is still on its way
    animations: 'disabled',
  });
}

/** Collects what goes wrong in a page without being shown. */
export function watchForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  return errors;
}
