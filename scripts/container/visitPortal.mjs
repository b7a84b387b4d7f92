import assert from 'node:assert/strict';
import { chromium } from '@playwright/test';
import { launchOptions } from '../chromium.mjs';

/** Pages, each with its heading. */
const PAGES = {
  '/': 'Choose a model',
  '/models': 'Models',
  '/catalog/default/foundationmodel/gemma-2-9b-it': /^Gemma 2 9B/,
  '/datasets': 'Datasets',
  '/runs': 'Runs',
  '/endpoints': 'Endpoints',
  '/capacity': 'Capacity',
  '/playground': 'Playground',
  '/prompts': 'Prompts',
  '/evaluations': 'Evaluations',
  '/promotions': 'Promotions',
  '/reviews': 'Reviews',
  '/create': /^Create/,
  '/settings': 'Settings',
};

/**
 * Signs in as a person does, in a real browser, and opens the portal's pages.
 * Whatever the content security policy holds up is a failure.
 *
 * @param {string} url of the portal
 * @param {string} account name at the identity provider
 */
export async function visitPortal(url, account) {
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    const refused = [];
    await page.exposeFunction('noteRefusal', refusal => refused.push(refusal));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', violation => {
        const { effectiveDirective, blockedURI, sourceFile } = violation;
        globalThis.noteRefusal(
          `${effectiveDirective}: ${blockedURI} (${sourceFile}) on ${location.pathname}`,
        );
      });
    });
    const failed = [];
    page.on('pageerror', error => failed.push(error.message));
    await page.goto(url);
    await signIn(page, account);
    page.on('response', response => {
      if (response.status() >= 400) {
        failed.push(`${response.status()} ${response.url()}`);
      }
    });
    for (const [path, name] of Object.entries(PAGES)) {
      await page.goto(`${url}${path}`);
      await page.getByRole('heading', { name, exact: true }).first().waitFor();
      await page
        .locator('[role=progressbar]:not([aria-valuenow])')
        .first()
        .waitFor({ state: 'hidden' });
    }
    // What the page has told before this has arrived by then
    await page.evaluate(() => document.title);
    assert.deepEqual(refused, [], 'the policy holds nothing up');
    assert.deepEqual(failed, [], 'nothing fails');
  } finally {
    await browser.close();
  }
}

/** Through the provider's own pages, in the window that opens for them. */
async function signIn(page, account) {
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Sign in' }).click();
  const provider = await opened;
  await provider.locator('input[name=login]').fill(account);
  await provider.locator('input[name=password]').fill('any');
  await provider.locator('button[type=submit]').click();
  await Promise.all([
    provider.waitForEvent('close'),
    provider.getByRole('button', { name: 'Continue' }).click(),
  ]);
  await page.getByRole('heading', { name: 'Choose a model' }).waitFor();
}
