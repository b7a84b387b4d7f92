import { expect, test, type Page } from '@playwright/test';
import { reviewAndCreate } from './forms';
import { picture, signIn, watchForErrors } from './portal';

// A portal that is tested twice already has the first one
const PROJECT = process.env.PORTAL_URL
  ? `helpdesk-${Date.now() % 100_000}`
  : 'helpdesk-answers';
const OUTPUT = `${PROJECT}-7b`;
const ENDPOINT = `${PROJECT}-chat`;

test('from choosing a model to serving the fine-tuned one', async ({
  page,
}) => {
  const errors = watchForErrors(page);

  await test.step('sign in and see what can be done', async () => {
    await signIn(page);
    await expect(page.getByText(/\d+ models, \d+ datasets/)).toBeVisible();
    await picture(page, 'home');
  });

  await test.step('find a model by facets', async () => {
    await page.getByRole('button', { name: 'Browse models' }).click();
    const count = page.getByText(/^\d+ models?$/);
    const all = await count.innerText();
    await page.getByRole('checkbox', { name: /^Commercial use \d/ }).click();
    await page.getByRole('checkbox', { name: /^4 B to 10 B/ }).click();
    await expect(count).not.toHaveText(all);
    await page
      .getByRole('searchbox', { name: 'Search models' })
      .fill('mistral 7b');
    await expect(
      page.getByRole('link', { name: 'Mistral 7B Instruct v0.3' }),
    ).toBeVisible();
    await expect(count).toHaveText(/^[1-9] models?$/);
    await picture(page, 'models');
  });

  await test.step('open it and decide', async () => {
    await page.getByRole('link', { name: 'Mistral 7B Instruct v0.3' }).click();
    await expect(
      page.getByRole('heading', { name: 'Mistral 7B Instruct v0.3' }),
    ).toBeVisible();
    await expect(page.getByText(/GiB/).first()).toBeVisible();
    await picture(page, 'model');
  });

  await test.step('fill in the form', async () => {
    await page.getByRole('button', { name: 'Fine-tune this model' }).click();
    await fillWhat(page);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByLabel('Rank (r)')).toBeVisible();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText(/fits/i).first()).toBeVisible();
    await picture(page, 'form');
    await reviewAndCreate(page);
  });

  await test.step('the task ends with the run, live', async () => {
    const run = page.getByTestId('task-workload');
    await expect(run).toBeVisible({ timeout: 60_000 });
    await expect(run.getByTestId('run-state')).toHaveText(
      /Queued|Pending|Running/,
    );
    await expect(
      page.getByRole('button', { name: 'Again, with changes' }),
    ).toBeVisible();
    await picture(page, 'task');
    await page.getByText('Open the project').click();
    await page.getByRole('link', { name: 'All runs' }).click();
  });

  await test.step('the run goes to Running and to Succeeded by itself', async () => {
    const state = page.getByTestId('run-state').first();
    await expect(state).toHaveText(/Running/, { timeout: 60_000 });

    await page
      .getByRole('link', { name: new RegExp(PROJECT) })
      .first()
      .click();
    await expect(page.getByText(/'loss':/).nth(6)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Metrics' })).toBeVisible();
    await picture(page, 'run');
    await expect(page.getByTestId('run-state').first()).toHaveText(
      /Succeeded/,
      { timeout: 120_000 },
    );
  });

  await test.step('the fine-tuned model is in the catalog with its lineage', async () => {
    await page
      .getByTestId('run-output-model')
      .getByRole('link', { name: OUTPUT })
      .click();
    await expect(page.getByRole('heading', { name: OUTPUT })).toBeVisible();
    for (const origin of [
      'Mistral 7B Instruct v0.3',
      'Databricks Dolly 15k',
      PROJECT,
    ]) {
      await expect(
        page.getByRole('link', { name: new RegExp(origin, 'i') }).first(),
      ).toBeVisible();
    }
    await picture(page, 'result');
  });

  await test.step('serve it, with the fields filled in', async () => {
    await page
      .getByRole('link', { name: new RegExp(`^${PROJECT}-`) })
      .first()
      .click();
    await page.getByRole('link', { name: 'Serve a model on GPUs' }).click();
    await page.getByLabel('Name of the project').fill(ENDPOINT);
    await expect(page.getByRole('textbox', { name: 'Model' })).toHaveValue(
      new RegExp(OUTPUT),
    );
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText(/fits/i).first()).toBeVisible();
    await reviewAndCreate(page);
    const endpoint = page.getByTestId('task-workload');
    await expect(endpoint.getByTestId('run-state')).toHaveText(/Ready/, {
      timeout: 120_000,
    });
    await picture(page, 'served');
  });

  await test.step('the model is served by the endpoint', async () => {
    await page.getByRole('link', { name: ENDPOINT }).first().click();
    await page.getByRole('link', { name: OUTPUT }).first().click();
    await expect(page.getByRole('heading', { name: OUTPUT })).toBeVisible();
    await expect(page.getByRole('link', { name: ENDPOINT })).toBeVisible();
  });

  expect(errors).toEqual([]);
});

async function fillWhat(page: Page) {
  await page.getByLabel('Name of the project').fill(PROJECT);
  await page
    .getByLabel('Description')
    .fill('Answers questions to the help desk in our tone');
  await expect(page.getByLabel('Base model')).toHaveValue(
    /Mistral 7B Instruct v0.3/,
  );
  await page.getByRole('textbox', { name: 'Dataset' }).fill('dolly');
  await page.getByRole('option', { name: /dolly/i }).click();
  await page.getByLabel('Name of the fine-tuned model').fill(OUTPUT);
}
