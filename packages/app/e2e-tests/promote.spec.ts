import { expect, test, type Page } from '@playwright/test';
import { suffix } from './manifests';
import { picture, signIn, watchForErrors } from './portal';
import { promoteAsGuest, rateAsGuest } from './submit';
import { trainModel } from './trainModel';

const MODEL = `promoted-${suffix}`;
const MODEL_PAGE = `/catalog/default/foundationmodel/${MODEL}`;
const ENDPOINT_PAGE = '/catalog/default/component/support-assistant';

const train = (name: string) => trainModel(MODEL, name);

/** Results as lm-evaluation-harness writes them. */
const results = (accuracy: number) =>
  JSON.stringify({
    results: {
      mmlu: {
        alias: 'mmlu',
        'acc,none': accuracy,
        'acc_stderr,none': 0.004,
      },
    },
    'n-shot': { mmlu: 5 },
    'n-samples': { mmlu: { original: 14_042, effective: 14_042 } },
    versions: { mmlu: 2 },
    higher_is_better: { mmlu: { acc: true } },
    config: { model: 'hf', model_args: `pretrained=${MODEL}` },
    date: Math.floor(Date.now() / 1_000),
  });

async function bringResultsIn(page: Page, version: string, accuracy: number) {
  const query = new URLSearchParams({
    model: `foundationmodel:default/${MODEL}`,
    version,
  });
  await page.goto(`/evaluations/import?${query}`);
  await page.getByLabel('Files with results').setInputFiles({
    name: 'results.json',
    mimeType: 'application/json',
    buffer: Buffer.from(results(accuracy)),
  });
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: /^Record/ }).click();
  await expect(page.getByText(/mmlu/i).first()).toBeVisible();
}

/** Asks for a promotion, and waits until its gates were checked. */
async function promote(page: Page, version: string, stage: string) {
  const query = new URLSearchParams({
    model: `foundationmodel:default/${MODEL}`,
    ...{ version, stage },
  });
  await page.goto(`/promotions/new?${query}`);
  await expect(
    page.getByRole('region', { name: 'What the gates say now' }),
  ).toBeVisible();
  await page.getByLabel(/Why/).fill(`For the journey to ${stage}`);
  await page.getByRole('button', { name: 'Ask for the promotion' }).click();
  await expect(
    page.getByRole('heading', { name: new RegExp(`^${version} to`) }),
  ).toBeVisible();
}

test('a model is tuned, refused, tuned again, approved by a second person, served, and found wanting', async ({
  page,
  browser,
}) => {
  const errors = watchForErrors(page);
  await signIn(page);
  let first = '';
  let second = '';

  await test.step('a run makes the first version', async () => {
    first = await train('first');
    await expect(async () => {
      await page.goto(`${MODEL_PAGE}/promotion`);
      await expect(page.getByTestId('stage-prod')).toBeVisible({
        timeout: 5_000,
      });
    }).toPass({ timeout: 90_000 });
  });

  await test.step('it is evaluated, and the gate of production refuses it', async () => {
    await bringResultsIn(page, first, 0.41);
    await promoteAsGuest(MODEL, first, ['dev', 'preprod']);
    await promote(page, first, 'prod');
    const gate = page.getByTestId('gate-knowledge');
    await expect(gate).toContainText('Not passed');
    await expect(gate).toContainText('0.41');
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Withdraw' })
      .click();
    await expect(page.getByText('Withdrawn').first()).toBeVisible();
  });

  await test.step('it is tuned again, and the gate is passed', async () => {
    second = await train('second');
    await expect(async () => {
      await page.goto(
        `/promotions/new?model=foundationmodel:default/${MODEL}&stage=dev`,
      );
      await page.getByLabel(/^Version/).click();
      await page
        .getByRole('option', { name: second })
        .click({ timeout: 5_000 });
    }).toPass({ timeout: 90_000 });
    await bringResultsIn(page, second, 0.62);
    await promoteAsGuest(MODEL, second, ['dev']);
    await promote(page, second, 'preprod');
    await expect(page.getByText('Done', { exact: true })).toBeVisible();
    await promote(page, second, 'prod');
    await expect(page.getByTestId('gate-knowledge')).toContainText('Passed');
    await expect(page.getByText('Waits for approval')).toBeVisible();
    await picture(page, 'promotion');
    // Whoever asks does not approve
    await expect(page.getByRole('button', { name: 'Approve' })).toBeHidden();
  });

  await test.step('a second person approves it', async () => {
    const reviewer = await (await browser.newContext()).newPage();
    await signIn(reviewer, 'Reviewer');
    await reviewer.goto('/promotions');
    await reviewer
      .getByTestId('promotion-row')
      .filter({ hasText: second })
      .getByRole('link', { name: `${second} to Production` })
      .click();
    await reviewer.getByRole('button', { name: 'Approve' }).click();
    const dialog = reviewer.getByRole('dialog');
    await dialog.getByRole('textbox').fill('The evaluation was looked at.');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await expect(reviewer.getByText('Done', { exact: true })).toBeVisible({
      timeout: 30_000,
    });
    const saved = reviewer.waitForEvent('download');
    await reviewer
      .getByRole('button', { name: 'Download the evidence' })
      .click();
    expect((await saved).suggestedFilename()).toContain('evidence.zip');
    await reviewer.context().close();
  });

  await test.step('production holds it, and the history is intact', async () => {
    await page.goto(`${MODEL_PAGE}/promotion`);
    await expect(page.getByTestId('stage-prod')).toContainText(second);
    await page.getByRole('button', { name: 'Verify' }).click();
    await expect(page.getByText(/^Intact: \d+ entries$/)).toBeVisible();
  });

  await test.step('people do not like what it says: the objective is missed', async () => {
    for (let answers = 0; answers < 6; answers++) {
      await rateAsGuest('component:default/support-assistant', 'down');
    }
    await page.goto(`${ENDPOINT_PAGE}/objectives`);
    await page.getByRole('button', { name: 'Set an objective' }).click();
    await page.getByRole('button', { name: 'What to look at' }).click();
    await page.getByRole('option', { name: 'Good ratings' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    const card = page.getByTestId('objective-goodRatings').last();
    await expect(async () => {
      await card.getByRole('button', { name: 'Measure now' }).click();
      await expect(card.getByText('Missed', { exact: true })).toBeVisible({
        timeout: 3_000,
      });
    }).toPass();
  });

  await test.step('the notification leads to a form that is filled in', async () => {
    await expect(async () => {
      await page.goto('/notifications');
      await page
        .getByRole('link', { name: /misses its objective: Good ratings/ })
        .first()
        .click({ timeout: 5_000 });
    }).toPass({ timeout: 120_000 });
    await expect(page).toHaveURL(/\/create\/templates\/.*formData=/);
    await expect(
      page.getByRole('textbox', { name: /model/i }).first(),
    ).not.toHaveValue('');
  });

  expect(errors).toEqual([]);
});
