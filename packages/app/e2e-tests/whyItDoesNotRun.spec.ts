import { expect, test, type Page } from '@playwright/test';
import { change, create, remove } from './cluster';
import { picture, signIn, watchForErrors } from './portal';
import { moreQuota, scenery, troubles, type Trouble } from './troubles';

const objects = [...scenery, ...troubles.map(({ manifest }) => manifest)];

test.beforeAll(async () => {
  for (const object of objects) {
    await create(object);
  }
});
test.afterAll(async () => {
  for (const object of objects.reverse()) {
    await remove(object);
  }
});

const why = (page: Page) => page.getByTestId('why-panel');

/** What the panel says under a name. */
const fact = (page: Page, name: string) =>
  why(page)
    .getByText(name, { exact: true })
    .first()
    .locator('xpath=following-sibling::*[1]');

/** From the menu over the list to the workload, as people go. */
async function open(page: Page, { manifest }: Trouble) {
  const endpoint = manifest.kind === 'InferenceService';
  await page
    .getByTestId('sidebar-root')
    .getByRole('link', { name: endpoint ? 'Endpoints' : 'Runs', exact: true })
    .click();
  const { name } = manifest.metadata;
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

async function explained(page: Page, trouble: Trouble) {
  const { title, sentence, evidence, advice, who } = trouble;
  await expect(why(page).getByTestId('why-sentence')).toHaveText(sentence);
  await expect(why(page).locator('[aria-current=step]')).toHaveText(title);
  await expect(fact(page, 'What to do')).toHaveText(advice);
  await expect(fact(page, 'Who must act')).toHaveText(who);
  const told = why(page).getByTestId('why-evidence').first();
  await told.getByText('What the cluster says').click();
  await expect(told).toContainText(evidence);
}

test('what does not run is explained at each layer on its way', async ({
  page,
}) => {
  const errors = watchForErrors(page);
  await signIn(page);
  for (const trouble of troubles) {
    await test.step(`${trouble.title}: ${trouble.manifest.kind}`, async () => {
      await open(page, trouble);
      await explained(page, trouble);
      await picture(
        page,
        `why-${trouble.manifest.metadata.name.split('-')[2]}`,
      );
    });
  }
  expect(errors).toEqual([]);
});

test('a run that waits for quota goes on when there is more, and the open page tells it', async ({
  page,
}) => {
  const errors = watchForErrors(page);
  const [queued] = troubles;
  await signIn(page);
  await open(page, queued);
  await expect(why(page)).toContainText(queued.sentence);
  const state = page.getByTestId('run-state').first();
  await expect(state).toHaveText('Queued');

  await change(moreQuota.of, moreQuota.patch);
  await expect(state).toHaveText('Running');
  await expect(why(page)).toBeHidden();
  await expect(page.getByText(/'loss':/).first()).toBeVisible();
  expect(errors).toEqual([]);
});
