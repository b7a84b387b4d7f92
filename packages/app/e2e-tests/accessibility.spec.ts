import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signIn } from './portal';

/** What WCAG 2.1 asks for on level AA, as far as a program can tell. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

const MODEL = '/catalog/default/foundationmodel/qwen2.5-7b-instruct';
const DATASET = '/catalog/default/modeldataset/fineweb-edu';
const ENDPOINT = '/catalog/default/component/local-demo';

const pages = [
  ...['/', '/models', '/models?view=table', '/datasets', '/shortlist'],
  ...['/registries', '/runs', '/endpoints', '/capacity'],
  ...['/prompts', '/prompts/sets', '/playground', '/evaluations'],
  ...['/reviews', '/promotions', '/promotions/new', '/fine-tune', '/create'],
  ...['', '/evaluations', '/promotion', '/versions'].map(tab => MODEL + tab),
];

/**
 * Of Backstage itself: a link in a button, whose icon has no name, on the card of
 * a template; and tabs above pages, which name panels that are not there.
 */
const NOT_OURS = ['[id^="viewDetail-template"]', '.bui-Tab'];
/** Colours that are still on their way are nobody's. */
const AT_ONCE = '* { transition: none !important; animation: none !important }';

test('every page can be read and used by everybody', async ({ page }) => {
  test.setTimeout(600_000);
  await signIn(page);
  for (const path of pages) {
    await test.step(path, async () => {
      await page.goto(path);
      await page.addStyleTag({ content: AT_ONCE });
      await settled(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await NOT_OURS.reduce(
          (axe, selector) => axe.exclude(selector),
          new AxeBuilder({ page }).withTags(RULES),
        ).analyze();
        expect
          .soft(described(violations), `${path}, ${colorScheme}`)
          .toEqual([]);
      }
    });
  }
});

/** Nothing is on its way any more; how far runs are is no matter here. */
async function settled(page: Page) {
  await expect(page.locator('main, article').first()).toBeVisible();
  await expect(
    page.locator('[role=progressbar]:not([aria-valuenow])'),
  ).toHaveCount(0);
}

/** A telephone, and a laptop whose user has magnified the page to 200 %. */
const NARROW = [360, 640];

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
        return width > 1 && right > window.innerWidth + 1 && !inFrame(element);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function described(violations: Violations): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id}: ${target} ${html} ${failureSummary}`,
    ),
  );
}
