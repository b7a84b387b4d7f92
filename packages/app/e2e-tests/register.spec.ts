import { expect, test, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { picture, signIn, watchForErrors } from './portal';

// Where the portal reads models: below its data
const MODELS = path.resolve(
  process.env.PORTAL_MODELS ?? '.cache/browser-test/data/models',
);
const NAME = `tiny-llama-${Date.now() % 100_000}`;
const FOLDER = path.join(MODELS, NAME);
const FORM = '/create/templates/default/register-model';

/** A model with 64,000 weights, as somebody would upload it. */
function writeModel() {
  const data = Buffer.alloc(128_000);
  const header = JSON.stringify({
    'model.embed_tokens.weight': {
      dtype: 'BF16',
      shape: [1000, 64],
      data_offsets: [0, data.length],
    },
  });
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    path.join(FOLDER, 'model.safetensors'),
    Buffer.concat([length, Buffer.from(header), data]),
  );
  writeFileSync(
    path.join(FOLDER, 'config.json'),
    JSON.stringify({
      architectures: ['LlamaForCausalLM'],
      model_type: 'llama',
      num_hidden_layers: 2,
      hidden_size: 64,
      max_position_embeddings: 2048,
    }),
  );
}

async function nameFolder(page: Page) {
  await page.goto(FORM);
  await page.getByRole('tab', { name: 'Bucket or folder' }).click();
  await page
    .getByLabel('Address of the folder')
    .fill(pathToFileURL(FOLDER).href);
}

const next = (page: Page) =>
  page.getByRole('button', { name: /^(Next|Review)$/ }).click();

async function choose(page: Page, label: RegExp, option: string) {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

// The second one needs the model of the first
test.describe.configure({ mode: 'serial' });
test.beforeAll(writeModel);

test('from a folder with weights to the page of the model', async ({
  page,
}) => {
  const errors = watchForErrors(page);
  await signIn(page);

  await test.step('what is in the folder is told at once', async () => {
    await nameFolder(page);
    const known = page.getByRole('region', { name: 'What is known of it' });
    await expect(known).toContainText('64K (64,000) from safetensors');
    await expect(known).toContainText('2,048 tokens from config.json');
    await expect(page.getByText('No licence is stated.')).toBeVisible();
    await picture(page, 'register');
  });

  await test.step('what is missing is asked for', async () => {
    await next(page);
    await expect(page.getByLabel('Parameters')).toHaveValue('64000');
    await next(page);
    await expect(
      page
        .getByText(/Licence: Say whether the licence allows commercial use/)
        .first(),
    ).toBeVisible();
    await expect(page.getByLabel('Provider')).toHaveAccessibleDescription(
      'Who publishes the model?',
    );

    await page.getByLabel('Provider').fill('Language team');
    await choose(page, /^Base or derived/, 'Base model');
    await choose(page, /^Access/, 'Open: the weights are there');
    await page.getByRole('radio', { name: /have it reviewed/ }).click();
    await next(page);
  });

  await test.step('it is registered', async () => {
    await expect(
      page.getByRole('radio', { name: /^Experimental/ }),
    ).toBeChecked();
    await expect(page.getByLabel('Owner')).toHaveValue('Language team');
    await next(page);
    await page.getByRole('button', { name: 'Register' }).click();
    await expect(page.getByText('Open the model')).toBeVisible({
      timeout: 60_000,
    });
    await page.getByText('Open the model').click();
  });

  await test.step('its page tells what was read and stated', async () => {
    await expect(page.getByRole('heading', { name: NAME })).toBeVisible();
    await expect(page.getByText(/64,000|64K/).first()).toBeVisible();
    await expect(page.getByText('Language team').first()).toBeVisible();
    await picture(page, 'registered');
  });

  expect(errors).toEqual([]);
});

test('the same model is not registered again', async ({ page }) => {
  await signIn(page);
  await nameFolder(page);
  await page.getByLabel('Name in the catalog').fill(`${NAME}-again`);
  const already = page.getByText(/This model is in the catalog already/);
  await expect(already.first()).toBeVisible();
  await next(page);
  // Refused, and what was typed stays
  await expect(already).toHaveCount(2);
  await expect(page.getByLabel('Name in the catalog')).toHaveValue(
    `${NAME}-again`,
  );
  await expect(page.getByLabel('Provider')).toBeHidden();
});

test('a folder that the portal may not read is refused', async ({ page }) => {
  await signIn(page);
  await page.goto(FORM);
  await page.getByRole('tab', { name: 'Bucket or folder' }).click();
  await page.getByLabel('Address of the folder').fill('file:///etc');
  await expect(
    page.getByText(/is not a place that the portal may read/).first(),
  ).toBeVisible();
});
