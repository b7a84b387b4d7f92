import { chromium } from 'playwright-core';
import { Sentence } from '../console.mjs';

const until = async (what, seconds, check) => {
  const deadline = Date.now() + seconds * 1000;
  let last;
  while (Date.now() < deadline) {
    try {
      const found = await check();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  throw new Sentence(
    `${what} did not come within ${seconds} s${
      last ? `: ${last.message}` : ''
    }`,
  );
};

/** Waits until all plugins of the backend have started. */
export function ready(baseUrl) {
  return until('The readiness of the backend', 300, async () => {
    const response = await fetch(`${baseUrl}/.backstage/health/v1/readiness`);
    return response.ok;
  });
}

/** Asks the routes of the plugins as a guest who has signed in. */
export async function checkRoutes(baseUrl, routes) {
  const { backstageIdentity } = await until('A guest’s token', 60, async () => {
    const response = await fetch(`${baseUrl}/api/auth/guest/refresh`);
    return response.ok && response.json();
  });
  const authorization = `Bearer ${backstageIdentity.token}`;
  for (const { path, holds } of routes) {
    await until(`${path} with ${holds}`, 60, async () => {
      const response = await fetch(baseUrl + path, {
        headers: { authorization },
      });
      const text = await response.text();
      if (holds.test(text)) return true;
      throw new Error(`${response.status} ${text.slice(0, 300)}`);
    });
  }
}

/** Opens pages in Chromium as a guest, and takes a picture of each. */
export async function checkPages(baseUrl, pages, { launchOptions, picture }) {
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    await page.goto(baseUrl);
    const enter = page.getByRole('button', { name: 'Enter' });
    await enter.click({ timeout: 90_000 });
    // Who leaves the page sooner has not signed in
    await enter.waitFor({ state: 'hidden' });
    for (const { path, shows } of pages) {
      await page.goto(baseUrl + path);
      const shown = page.getByText(shows).first();
      // The picture is of what there is, also when that is not what was wanted
      await shown
        .waitFor({ timeout: 60_000 })
        .finally(() => page.screenshot({ path: picture(path) }));
    }
  } finally {
    await browser.close();
  }
}
