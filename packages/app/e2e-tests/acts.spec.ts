import { expect, test, type Page } from '@playwright/test';
import { act } from './act';
import { create, remove, type Manifest } from './cluster';
import { deployment, trainingJob } from './manifests';
import { picture, signIn, watchForErrors } from './portal';
import { submitAsGuest } from './submit';

const running = trainingJob('paused', 'never-ends', { queue: 'gpu', gpus: 0 });
const endpoint = deployment('scaled', 1);

test.afterAll(async () => {
  for (const object of [running, endpoint]) {
    await remove(object);
  }
});

const state = (page: Page) => page.getByTestId('run-state').first();

async function open(page: Page, list: 'runs' | 'endpoints', of: Manifest) {
  const { name } = of.metadata;
  await page.goto(`/${list}`);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

test('a run is paused, resumed and stopped', async ({ page }) => {
  const errors = watchForErrors(page);
  await submitAsGuest(running);
  await signIn(page);
  await open(page, 'runs', running);
  await expect(state(page)).toHaveText('Running');

  await act(page, 'Pause');
  await expect(state(page)).toHaveText('Suspended');
  await act(page, 'Resume');
  await expect(state(page)).toHaveText('Running');

  await page.getByRole('button', { name: 'Stop run' }).click();
  await page.getByRole('button', { name: 'Stop the run' }).click();
  await expect(state(page)).toHaveText('Cancelled');
  expect(errors).toEqual([]);
});

test('an endpoint is scaled and deleted', async ({ page }) => {
  const errors = watchForErrors(page);
  await create(endpoint);
  await signIn(page);
  await open(page, 'endpoints', endpoint);
  await expect(state(page)).toHaveText('Ready');
  await expect(page.getByText('1 of 1 pod ready')).toBeVisible();

  await act(page, 'Scale', () => page.getByLabel('Wanted pods').fill('3'));
  await expect(page.getByText('3 of 3 pods ready')).toBeVisible();

  await act(page, 'Delete');
  await expect(page.getByText(/deleted from the cluster/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Actions' })).toBeHidden();
  expect(errors).toEqual([]);
});

test('who may not act is told why not', async ({ page }) => {
  await signIn(page, 'Reader');
  await page.goto('/endpoints');
  await page
    .getByRole('link', { name: 'support-assistant', exact: true })
    .first()
    .click();
  await page.getByRole('button', { name: 'Actions' }).click();
  for (const label of ['Scale', 'Delete']) {
    const item = page.getByRole('menuitem', { name: label });
    await expect(item).toBeDisabled();
    await expect(item).toContainText(/not allowed|permission|member/i);
  }
  await picture(page, 'act-refused');
});
