import { chromium } from '@playwright/test';
import { launchOptions } from '../scripts/chromium.mjs';

/** Opens a headless Chromium. */
export function openBrowser() {
  return chromium.launch(launchOptions);
}

/** Signs in as one of the development accounts, and waits for the start page. */
export async function signIn(page, url, account = 'Guest') {
  await page.goto(url);
  await page.getByRole('button', { name: `Sign in as ${account}` }).click();
  await page.getByRole('heading', { name: 'Choose a model' }).waitFor();
}
