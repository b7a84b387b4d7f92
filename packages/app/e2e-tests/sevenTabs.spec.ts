import { expect, test } from '@playwright/test';
import { create, remove } from './cluster';
import { PROJECT, trainingJob } from './manifests';
import { signIn } from './portal';

const TABS = 7;
const run = trainingJob('seen-by-all', 'oom', { gpus: 0 });
const { name } = run.metadata;

test.afterAll(() => remove(run));

test('seven open pages of one person stay live', async ({ context, page }) => {
  await signIn(page);
  const opened = Array.from({ length: TABS - 1 }, () => context.newPage());
  const pages = [page, ...(await Promise.all(opened))];
  await Promise.all(
    pages.map(async tab => {
      await tab.goto(`/catalog/default/component/${PROJECT}/runs`);
      await expect(tab.getByTestId('run-row').first()).toBeVisible();
    }),
  );

  await create(run);
  await Promise.all(
    pages.map(async tab => {
      const row = tab.getByTestId('run-row').filter({ hasText: name });
      await expect(row).toBeVisible();
      // To its end, without a reload
      await expect(row.getByTestId('run-state')).toHaveText('Failed');
    }),
  );

  // What is left for requests suffices
  const last = pages[TABS - 1];
  await last.getByRole('link', { name, exact: true }).click();
  await expect(last.getByTestId('why-sentence')).toBeVisible();
});
