import { expect, test, type Page } from '@playwright/test';
import { reviewAndCreate } from './forms';
import { signIn, watchForErrors } from './portal';

// A portal that is tested twice already has the first ones
const SUFFIX = process.env.PORTAL_URL ? `-${Date.now() % 100_000}` : '';

/** Opens a template as its card does, and fills in its first page. */
async function fillFirstPage(page: Page, title: string, project: string) {
  const search = page.getByPlaceholder('Search');
  // On a busy machine the stock page was seen to load for ever, once
  await expect(async () => {
    await page.goto('/create');
    await expect(search).toBeVisible({ timeout: 30_000 });
  }).toPass();
  await search.fill(title);
  const chosen = page.getByRole('button', { name: 'Choose' });
  await expect(chosen).toHaveCount(1);
  await chosen.click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.getByLabel('Name of the project').fill(project);
}

async function choose(page: Page, field: string, text: string) {
  const input = page.getByRole('textbox', { name: field });
  await input.fill(text);
  await page
    .locator('[role=option][aria-disabled=false]')
    .filter({ hasText: new RegExp(text, 'i') })
    .first()
    .click();
}

/** Goes through the other pages, and starts the task. */
async function create(page: Page) {
  const review = page.getByRole('button', { name: 'Review' });
  const next = page.getByRole('button', { name: 'Next' });
  while (!(await review.isVisible())) {
    await next.click();
    await expect(next.or(review).first()).toBeEnabled();
  }
  await reviewAndCreate(page);
}

async function submitted(page: Page) {
  const state = page.getByTestId('task-workload').getByTestId('run-state');
  await expect(state).toHaveText(/Queued|Pending|Running|Succeeded/, {
    timeout: 60_000,
  });
}

test('a project of pretraining starts its run', async ({ page }) => {
  const errors = watchForErrors(page);
  await signIn(page);
  await fillFirstPage(page, 'Pretrain a model on text', `going-on${SUFFIX}`);
  await choose(page, 'Base model', 'qwen2.5 7b');
  await choose(page, 'Dataset', 'fineweb');
  await page.getByLabel('Name of the model').fill(`going-on${SUFFIX}-7b`);
  await create(page);
  await submitted(page);
  expect(errors).toEqual([]);
});

test('a project of evaluation starts its run', async ({ page }) => {
  const errors = watchForErrors(page);
  await signIn(page);
  await fillFirstPage(
    page,
    'Evaluate a model on benchmarks',
    `judged${SUFFIX}`,
  );
  await choose(page, 'Model', 'qwen2.5 7b');
  await create(page);
  await submitted(page);
  expect(errors).toEqual([]);
});
