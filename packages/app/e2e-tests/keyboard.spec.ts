import { expect, test } from '@playwright/test';
import { remove } from './cluster';
import { Keyboard } from './Keyboard';
import { trainingJob } from './manifests';
import { picture, watchForErrors } from './portal';
import { submitAsGuest } from './submit';
import { startReview } from './things';

const run = trainingJob('keyboard', 'never-ends', { gpus: 0 });

test.afterAll(() => remove(run));

test('signs in, finds two models and compares them', async ({ page }) => {
  const errors = watchForErrors(page);
  const keyboard = new Keyboard(page);

  await page.goto('/');
  await keyboard.use(page.getByRole('button', { name: 'Sign in as Guest' }));
  await keyboard.use(page.getByRole('button', { name: 'Browse models' }));

  await keyboard.stepTo(page.getByRole('searchbox', { name: 'Search models' }));
  await keyboard.type('mistral 7b');
  await expect(page).toHaveURL(/mistral\W+7b/);
  const count = page.getByText(/^[1-9] models?$/);
  const cards = page
    .getByRole('list', { name: 'models' })
    .getByRole('listitem');
  // They come in an answer of their own
  await expect
    .poll(
      async () => (await cards.count()) - parseInt(await count.innerText(), 10),
    )
    .toBe(0);
  for (const card of [cards.nth(0), cards.nth(1)]) {
    await keyboard.use(
      card.getByRole('button', { name: /shortlist/i }),
      'Space',
    );
  }
  await keyboard.use(
    page.getByRole('link', { name: 'Shortlist', exact: true }),
  );
  await expect(page.getByRole('checkbox')).toHaveCount(2);
  for (const model of await page.getByRole('checkbox').all()) {
    await keyboard.use(model, 'Space');
  }
  await expect(page.getByRole('table', { name: 'Comparison' })).toBeVisible();
  await keyboard.use(page.getByLabel('Only what differs'), 'Space');
  await expect(page.getByLabel('Only what differs')).toBeChecked();
  expect(errors).toEqual([]);
});

test('finds a run, searches its log and decides not to stop it', async ({
  page,
}) => {
  const errors = watchForErrors(page);
  const keyboard = new Keyboard(page);
  await submitAsGuest(run);

  await page.goto('/runs');
  await keyboard.use(page.getByRole('button', { name: 'Sign in as Guest' }));
  await keyboard.use(
    page.getByRole('link', { name: run.metadata.name, exact: true }),
  );
  await expect(page.getByText(/'loss':/).first()).toBeVisible();
  await keyboard.stepTo(page.getByRole('textbox', { name: 'Search the log' }));
  await keyboard.type('loss');
  const found = page.getByRole('status').filter({ hasText: /^\d+ / });
  await expect(found).toHaveText(/^\d+ lines/);
  await keyboard.press('Enter');
  await expect(found).toHaveText(/^\d+ of \d+/);

  const stop = page.getByRole('button', { name: 'Stop run' });
  await keyboard.stepTo(stop, 'Shift+Tab');
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  // The focus is in the dialog, stays there, and goes back to where it was
  await keyboard.press('Tab', 'Tab', 'Tab', 'Tab');
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await keyboard.has(stop)).toBe(true);
  expect(errors).toEqual([]);
});

test('fills in a form and is told what is missing', async ({ page }) => {
  const errors = watchForErrors(page);
  const keyboard = new Keyboard(page);

  await page.goto('/create/templates/default/gpu-smoke-test');
  await keyboard.use(page.getByRole('button', { name: 'Sign in as Guest' }));
  // The form begins anew when it knows whose project it will be
  await expect(page.getByLabel('Owner')).toHaveValue('Language team');
  const name = page.getByLabel('Name of the project');
  await keyboard.stepTo(name);
  await keyboard.type('No Name!');
  await keyboard.use(page.getByRole('button', { name: /^(Next|Review)$/ }));
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toBeVisible();
  expect(errors).toEqual([]);
});

test('asks an endpoint and reads its answer', async ({ page }) => {
  const errors = watchForErrors(page);
  const keyboard = new Keyboard(page);

  await page.goto('/catalog/default/component/support-assistant/endpoint');
  await keyboard.use(page.getByRole('button', { name: 'Sign in as Guest' }));
  await keyboard.use(page.getByRole('button', { name: 'Try it' }));
  await keyboard.stepTo(page.getByRole('textbox', { name: /question/ }));
  await keyboard.type('Where is my order?');
  await keyboard.press('Control+Enter');
  await expect(page.getByTestId('figures').first()).toContainText('complete');
  await keyboard.use(
    page.getByRole('button', { name: /^Good answer/ }).first(),
    'Space',
  );
  await expect(page.getByText('rated good')).toBeVisible();
  expect(errors).toEqual([]);
});

test('judges what waits for a judgement', async ({ page }) => {
  const errors = watchForErrors(page);
  const keyboard = new Keyboard(page);
  const review = await startReview();

  await page.goto(`/reviews/${review}/judge`);
  await keyboard.use(page.getByRole('button', { name: 'Sign in as Guest' }));
  await keyboard.use(page.getByRole('button', { name: /A is better/ }));
  await picture(page, 'judge');
  await keyboard.use(page.getByRole('button', { name: /Save and next/ }));
  await expect(page.getByText('You are done here')).toBeVisible();
  await keyboard.use(page.getByRole('button', { name: /Undo the last/ }));
  await expect(page.getByRole('button', { name: /A is better/ })).toBeVisible();
  expect(errors).toEqual([]);
});
