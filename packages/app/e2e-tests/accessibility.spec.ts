import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page, type Response } from '@playwright/test';
import { signIn } from './portal';
import { pagesOfThings } from './things';

/** What WCAG 2.1 asks for on level AA, as far as a program can tell. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** A telephone, and a laptop whose user has magnified the page to 200 %. */
const NARROW = [360, 640];

const MODEL = '/catalog/default/foundationmodel/qwen2.5-7b-instruct';
const PROMPT = '/catalog/default/prompttemplate/summarize-document';
const ENDPOINT = '/catalog/default/component/support-assistant';

const pages = [
  ...['/', '/models', '/models?view=table', '/datasets', '/shortlist'],
  ...['/runs', '/endpoints', '/capacity'],
  ...['/prompts', '/prompts/sets', '/playground', '/evaluations'],
  ...['/evaluations/all', '/evaluations/import', '/reviews/new'],
  // Of Backstage's own pages, those without faults that only Backstage can mend
  '/settings',
  ...['/reviews', '/promotions', '/promotions/new', '/fine-tune', '/create'],
  ...['', '/runs', '/evaluations', '/promotion'].map(tab => MODEL + tab),
  '/catalog/default/modeldataset/gsm8k',
  ...['', '/versions'].map(tab => PROMPT + tab),
  '/catalog/default/component/support-assistant-sft/runs',
  ...['/endpoint', '/playground', '/objectives'].map(tab => ENDPOINT + tab),
  '/catalog/default/resource/local',
  '/create/templates/default/benchmark',
];

const pagesOfPlatform = [
  ...['/registries', '/cluster-access', '/capacity'],
  '/catalog/default/resource/local',
];

/**
 * Of Backstage itself: a link in a button, whose icon has no name, on the card of
 * a template; tabs above pages, which name panels that are not there; and the
 * graph of relations, while it is drawn.
 */
const NOT_OURS = [
  ...['[id^="viewDetail-template"]', '.bui-Tab'],
  '[class*="EntityRelationsGraph-progress"]',
];
/** Colours that are still on their way are nobody's. */
const AT_ONCE = '* { transition: none !important; animation: none !important }';

/** All pages are looked at, whatever is found on one. */
const softly = expect.configure({ soft: true, timeout: 10_000 });

let things: string[];
test.beforeAll(async () => {
  things = await pagesOfThings();
});

const visits = {
  Guest: () => [...pages, ...things],
  'Platform engineer': () => pagesOfPlatform,
};
for (const [account, paths] of Object.entries(visits)) {
  test(`every page of ${account} can be read by everybody, in light and narrow windows too`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await signIn(page, account);
    await onEachPage(page, paths(), async path => {
      await hasNoViolations(page, path);
      for (const width of NARROW) {
        await page.setViewportSize({ width, height: 900 });
        await softly
          .poll(() => cutOff(page), { message: `${path}, ${width} wide` })
          .toEqual([]);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    });
  });

  test(`every page of ${account} can be read by everybody, in the dark`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await signIn(page, account);
    await onEachPage(page, paths(), path => hasNoViolations(page, path));
  });
}

async function onEachPage(
  page: Page,
  paths: readonly string[],
  look: (path: string) => Promise<void>,
) {
  test.setTimeout(900_000);
  for (const path of paths) {
    await test.step(path, async () => {
      const refusals = watchForRefusals(page);
      await open(page, path);
      await look(path);
      softly(refusals(), path).toEqual([]);
    });
  }
}

/** What a page asked for and did not get: then another page is looked at than was meant. */
function watchForRefusals(page: Page): () => string[] {
  const refusals: string[] = [];
  const note = (response: Response) => {
    if (response.status() >= 400) {
      refusals.push(`${response.status()} ${response.url()}`);
    }
  };
  page.on('response', note);
  return () => {
    page.off('response', note);
    return refusals;
  };
}

async function hasNoViolations(page: Page, path: string) {
  await softly.poll(() => violations(page), { message: path }).toEqual([]);
}

async function open(page: Page, path: string) {
  await page.goto(path);
  await page.addStyleTag({ content: AT_ONCE });
  await settled(page);
}

/** Nothing is on its way any more; how far runs are is no matter here. */
async function settled(page: Page) {
  await expect(page.locator('main, article').first()).toBeVisible();
  await expect(
    page.locator('[role=progressbar]:not([aria-valuenow])'),
  ).toHaveCount(0);
}

/** What axe finds, each with where and why. */
async function violations(page: Page): Promise<string[]> {
  const found = await NOT_OURS.reduce(
    (axe, selector) => axe.exclude(selector),
    new AxeBuilder({ page }).withTags(RULES),
  ).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id}: ${target} ${html} ${failureSummary}`,
    ),
  );
}

/**
 * What reaches over the right edge of the window, where nobody can get at it:
 * a table may, in a frame of its own that scrolls.
 */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main, article');
    const scrolls = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX);
    const inFrame = (element: Element | null): boolean =>
      element !== null &&
      element !== main &&
      (scrolls(element) || inFrame(element.parentElement));
    return [...(main?.querySelectorAll('*') ?? [])]
      .filter(element => {
        const { width, right } = element.getBoundingClientRect();
        return (
          width > 1 &&
          right > window.innerWidth + 1 &&
          !element.closest('[aria-hidden=true]') &&
          !inFrame(element)
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
}
