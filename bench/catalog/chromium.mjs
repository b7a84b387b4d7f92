import { openBrowser, signIn } from '../browser.mjs';

const WARM_LOADS = 5;
const KEY_MS = 90;

/** Pages that list models, with what in them is an entity. */
const pages = [
  {
    title: 'Models page',
    path: '/models',
    entity: 'ul[aria-label="models"] li h3, ul[aria-label="models"] li h2',
    searchBox: { role: 'searchbox', name: 'Search models' },
  },
  {
    title: 'stock catalog page',
    path: '/catalog?filters[kind]=foundationmodel&filters[user]=all',
    entity: 'table tbody a[href*="/foundationmodel/"]',
    searchBox: { role: 'textbox', name: 'search' },
  },
];

/** Runs in the page: notes when the first entity is there, and what blocks. */
function observe(entity) {
  window.bench = { tasks: [], keys: [] };
  new MutationObserver((_, observer) => {
    if (!document.querySelector(entity)) return;
    observer.disconnect();
    // Drawn with the next frame
    requestAnimationFrame(() => {
      window.bench.first = performance.now();
    });
  }).observe(document, { subtree: true, childList: true });
  new PerformanceObserver(list =>
    window.bench.tasks.push(...list.getEntries().map(e => e.duration)),
  ).observe({ type: 'longtask' });
  new PerformanceObserver(list =>
    window.bench.keys.push(
      ...list
        .getEntries()
        .filter(({ name }) => /^key|^input/.test(name))
        .map(e => e.duration),
    ),
  ).observe({ type: 'event', durationThreshold: 16 });
}

/** Milliseconds from navigation to the first entity. */
async function load(page, url) {
  await page.goto(url);
  await page.waitForFunction(() => window.bench.first, null, {
    timeout: 120_000,
  });
  return page.evaluate(() => window.bench.first);
}

/** Types as people do, with pauses in which results come. */
async function type(page, { role, name }) {
  await page.waitForLoadState('networkidle');
  const box = page.getByRole(role, { name });
  await box.click();
  await page.evaluate(() => {
    window.bench.tasks = [];
    window.bench.keys = [];
  });
  for (const word of ['text-', 'generation', ' 7.6b']) {
    await box.pressSequentially(word, { delay: KEY_MS });
    await page.waitForTimeout(600);
  }
  return page.evaluate(() => ({
    longestTask: Math.max(0, ...window.bench.tasks),
    slowestKey: Math.max(0, ...window.bench.keys),
  }));
}

async function measurePage(browser, url, { path, entity, searchBox, title }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await signIn(page, url);
  const storageState = await context.storageState();
  await context.close();

  const fresh = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    storageState,
  });
  const measured = await fresh.newPage();
  await measured.addInitScript(observe, entity);
  const cold = await load(measured, url + path);
  const warm = [];
  const sizes = [];
  measured.on('requestfinished', request => {
    if (!new URL(request.url()).pathname.startsWith('/api/')) return;
    sizes.push(request.sizes());
  });
  for (let i = 0; i < WARM_LOADS; i += 1) {
    warm.push(await load(measured, url + path));
    await measured.waitForLoadState('networkidle');
  }
  const wire =
    (await Promise.all(sizes)).reduce((sum, s) => sum + s.responseBodySize, 0) /
    WARM_LOADS;
  const typing = await type(measured, searchBox);
  await fresh.close();
  return { title, cold, warm, typing, wire };
}

/** Loads the pages in Chromium, and types in their search boxes. */
export async function measureBrowser(url) {
  const browser = await openBrowser();
  try {
    const results = [];
    for (const page of pages) {
      results.push(await measurePage(browser, url, page));
    }
    return results;
  } finally {
    await browser.close();
  }
}
