import { expect, test } from '@playwright/test';
import { suffix } from './manifests';
import { picture, signIn, watchForErrors } from './portal';
import { recordLabels } from './submit';

const ENDPOINT = 'Support assistant endpoint';
const CATALOG = `Moods of customers ${suffix}`;
const MODELS = {
  sure: 'foundationmodel:default/qwen2.5-7b-instruct',
  unsure: 'foundationmodel:default/mistral-7b-instruct-v0.3',
};

test('from a prompt to a choice: tried, rated, kept as an example, evaluated', async ({
  page,
}) => {
  const errors = watchForErrors(page);
  await signIn(page);
  let set = '';

  await test.step('make an evaluation catalog for the use case', async () => {
    await page.goto('/prompts/sets');
    await page
      .getByRole('button', { name: 'New evaluation catalog' })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Title/).fill(CATALOG);
    await dialog
      .getByLabel(/^Use case/)
      .fill('Tell how customers feel from what they write');
    const takes = dialog.getByRole('checkbox', { name: 'Takes rated answers' });
    if (!(await takes.isChecked())) await takes.click();
    await dialog.getByRole('button', { name: 'Create' }).click();
    await expect(page.getByRole('heading', { name: CATALOG })).toBeVisible();
    set = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  });

  await test.step('take a prompt of the catalog to the playground', async () => {
    await page.goto('/prompts');
    await page.getByRole('link', { name: 'Classify sentiment' }).click();
    await page.getByRole('button', { name: 'Try in the playground' }).click();
    await expect(page).toHaveURL(/\/playground\?.*prompt=/);
    const endpoint = page.getByRole('textbox', { name: 'Endpoint' });
    if ((await endpoint.inputValue()) !== ENDPOINT) {
      await endpoint.fill(ENDPOINT);
      await page.getByRole('option', { name: new RegExp(ENDPOINT) }).click();
    }
    await page
      .getByLabel(/\(required\)/)
      .first()
      .fill('It broke on the first day, and nobody answers.');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByTestId('figures')).toContainText('complete');
  });

  await test.step('rate the answer, and keep it as an example', async () => {
    await page
      .getByRole('button', { name: `Rate in detail: ${ENDPOINT}` })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Bad answer/ }).click();
    await dialog
      .getByLabel('Keep the question and the answer as an example')
      .click();
    await dialog.getByLabel('Add it to an evaluation catalog').click();
    await page.getByRole('option', { name: CATALOG }).click();
    await dialog.getByRole('button', { name: 'Rate' }).click();
    await expect(page.getByText('rated bad')).toBeVisible();
  });

  await test.step('publish the catalog with the example in it', async () => {
    await page.goto(`/prompts/sets/${set}`);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Publish' })
      .click();
    await page.getByRole('button', { name: 'All of it' }).click();
    await expect(page.getByText(/It broke on the first day/)).toBeVisible();
    await expect(page.getByText(/The draft is not published/)).toBeHidden();
    await picture(page, 'evaluation-catalog');
  });

  await test.step('models are evaluated on it, and compared', async () => {
    await recordLabels(MODELS.sure, { id: set, version: '1' }, [
      ['negative', 'negative'],
      ['positive', 'positive'],
      ['neutral', 'neutral'],
      ['negative', 'negative'],
    ]);
    await recordLabels(MODELS.unsure, { id: set, version: '1' }, [
      ['negative', 'negative'],
      ['positive', 'negative'],
      ['neutral', 'negative'],
      ['negative', 'negative'],
    ]);
    const models = Object.values(MODELS)
      .map(ref => `model=${encodeURIComponent(ref)}`)
      .join('&');
    await page.goto(`/evaluations/compare?${models}`);
    await expect(
      page.getByRole('heading', { name: 'Side by side' }),
    ).toBeVisible();
    await expect(page.getByText(/Qwen2.5 7B Instruct/).first()).toBeVisible();
    await picture(page, 'comparison');
  });

  await test.step('the choice says why', async () => {
    await expect(
      page.getByText(/Qwen2.5 7B Instruct.* (wins|leads|first)/i).first(),
    ).toBeVisible();
  });
  expect(errors).toEqual([]);
});
