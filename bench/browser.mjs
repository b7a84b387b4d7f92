import { chromium } from '@playwright/test';

/** Opens a headless Chromium (`CHROMIUM_PATH`, or Debian's). */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Signs in as one of the development accounts, and waits for the start page. */
export async function signIn(page, url, account = 'Guest') {
  await page.goto(url);
  await page.getByRole('button', { name: `Sign in as ${account}` }).click();
  await page.getByRole('heading', { name: 'Choose a model' }).waitFor();
}
