import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import {
  GENERATED,
  postgres,
  startLargeCatalog,
  withLargeCatalog,
} from './largeCatalog';
import { ModelsPage } from './modelsPage';
import { picture, signIn, watchForErrors } from './portal';
import { Traffic } from './traffic';

const ON_A_PAGE = 24;

test.use({
  launchOptions: ({ launchOptions }, provide) =>
    provide(withLargeCatalog(launchOptions)),
});
test.skip(!postgres, 'PostgreSQL is needed for a catalog of this size');

let backend: Awaited<ReturnType<typeof startLargeCatalog>>;
test.beforeAll(async () => {
  backend = await startLargeCatalog();
});
test.afterAll(() => backend?.stop());

const comparison = (page: Page) =>
  page.getByRole('table').filter({ hasText: 'Parameters' });
const ranking = (page: Page) =>
  page.getByRole('list', { name: 'Ranking' }).locator('> li');

test('from 15,000 models to a decision that can be shared', async ({
  page,
  context,
  browser,
}) => {
  const errors = watchForErrors(page);
  const traffic = new Traffic(page);
  const models = new ModelsPage(page);
  let candidates: string[] = [];
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page);

  await test.step('all are there', async () => {
    await page.goto('/models');
    await expect(models.cards).toHaveCount(ON_A_PAGE);
    const all = await models.found();
    expect(all).toBeGreaterThan(GENERATED);
    expect(all).toBeLessThan(GENERATED + 100);
  });

  await test.step('search', async () => {
    const all = await models.count.innerText();
    await models.search.fill('summarization 7.6b');
    await expect(models.count).not.toHaveText(all);
    for (const name of await models.names()) {
      expect(name).toMatch(/summarization 7\.6b/i);
    }
    await page.getByRole('button', { name: 'Clear search' }).click();
    await expect(models.count).toHaveText(all);
  });

  await test.step('choose by facets, whose counts follow', async () => {
    const commercial = models.option('Licence allows', /^Commercial use \d/);
    const before = await commercial.counted();
    for (const { box, counted } of [
      models.option('Task', /^Text generation/),
      commercial,
      models.option('Fits on', /^g6\.xlarge/),
    ]) {
      // Facets come in an answer of their own, and tell of what was before until then
      await expect(async () => {
        await box.uncheck();
        const expected = await counted();
        await box.check();
        await expect
          .poll(() => models.found(), { timeout: 5_000 })
          .toBe(expected);
      }).toPass();
    }
    await expect.poll(commercial.counted).toBeLessThan(before);
    await picture(page, 'scale-facets');
  });

  await test.step('sort by parameters, and turn pages', async () => {
    await models.sortBy('Parameters');
    await expect(page).toHaveURL(/sort=parameters/);
    await expect.poll(() => models.billions()).toContain(0.3);
    const first = await models.names();
    const sizes = await models.billions();
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));

    await models.turnTo('Next');
    await expect(page).toHaveURL(/cursor=/);
    await expect.poll(() => models.names()).not.toEqual(first);
    const second = await models.names();
    expect(second.filter(name => first.includes(name))).toEqual([]);
    await models.turnTo('Previous');
    await expect.poll(() => models.names()).toEqual(first);
    await page.goBack();
    await expect.poll(() => models.names()).toEqual(second);
    await page.reload();
    await expect.poll(() => models.names()).toEqual(second);
  });

  await test.step('open a model, put three on the shortlist', async () => {
    const [small, other] = await models.names();
    await page.getByRole('link', { name: small, exact: true }).click();
    await expect(page.getByRole('heading', { name: small })).toBeVisible();
    await addToShortlist(page, small);
    await page.goBack();
    await addToShortlist(page, other);
    await page.getByRole('button', { name: 'Sort descending' }).click();
    await expect.poll(() => models.names()).not.toContain(other);
    const [large] = await models.names();
    await addToShortlist(page, large);
    candidates = [small, other, large];
  });

  await test.step('compare them, and weigh', async () => {
    await page.getByRole('link', { name: 'Shortlist' }).click();
    for (const name of candidates) {
      await page.getByRole('checkbox', { name: `Compare ${name}` }).click();
    }
    await expect(comparison(page).getByRole('columnheader')).toContainText([
      '',
      ...candidates,
    ]);
    await page.getByRole('slider', { name: /^Quality/ }).press('Home');
    await page.getByRole('slider', { name: /^Speed/ }).press('End');
    await expect(page).toHaveURL(/quality=0.*speed=5/);
    const large = ranking(page).nth(2);
    await expect(large).toContainText(`3. ${candidates[2]}`);
    await expect(large).toContainText(
      /\d of 5 points: .*cost .*, speed .* Behind .* because of speed/,
    );
    await picture(page, 'scale-compare');
  });

  await test.step('take the comparison along', async () => {
    const markdown = await download(page, 'Markdown');
    const csv = await download(page, 'CSV');
    for (const name of candidates) {
      expect(markdown.split('\n')[0]).toContain(name);
      expect(csv.split('\n')[0]).toContain(`"${name}"`);
    }
    expect(markdown).toMatch(/^\| .*Parameters \| 350 M \(published\) /m);
    expect(csv).toMatch(/"Parameters".*"350000000"/);
  });

  await test.step('the link shows another person the same', async () => {
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const elsewhere = await browser.newContext();
    const theirs = await elsewhere.newPage();
    await signIn(theirs, 'Auditor');
    await theirs.goto(link);
    for (const part of [comparison, ranking]) {
      await expect
        .poll(() => part(theirs).allInnerTexts())
        .toEqual(await part(page).allInnerTexts());
    }
    await elsewhere.close();
  });

  await test.step('no answer was more than a page', async () => {
    expect(await traffic.mostEntities()).toBe(ON_A_PAGE);
    const bytes = await traffic.bytes();
    test.info().annotations.push({
      type: 'bytes from the backend',
      description: `${bytes} in ${traffic.answers.length} answers of lists`,
    });
    expect(bytes).toBeLessThan(500_000);
  });
  expect(errors).toEqual([]);
});

async function addToShortlist(page: Page, name: string) {
  await page.getByRole('button', { name: `Add to shortlist: ${name}` }).click();
  await expect(
    page.getByRole('button', { name: `Remove from shortlist: ${name}` }),
  ).toBeVisible();
}

/** Content of the file that a button saves. */
async function download(page: Page, button: string): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return fs.promises.readFile(await (await saved).path(), 'utf8');
}
