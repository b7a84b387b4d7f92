import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StatedFacts } from '@fmops/backstage-plugin-fmops-models-common';
import { inspection, inspectionApis } from '../__testUtils__/inspections';
import { renderField } from '../__testUtils__/renderField';
import { validateField } from '../__testUtils__/validateField';
import { modelFactsField } from './field';
import { ModelFactsForm } from './ModelFactsForm';

const title = 'Facts';
const source = { way: 'huggingFace', huggingFaceId: 'acme/tiny-7b' };
const about = 'acme/tiny-7b';

it('shows what was read, and keeps only what is stated over it', async () => {
  const { apis } = inspectionApis(() => inspection);
  const { onChange } = await renderField<StatedFacts>({
    field: ModelFactsForm,
    apis,
    title,
    formData: { source },
  });
  const parameters = await screen.findByLabelText('Parameters');
  expect(parameters).toHaveValue('7000000000');
  expect(screen.getByText('From config.json.')).toBeVisible();

  await userEvent.clear(parameters);
  await userEvent.paste('8,000');
  expect(onChange).toHaveBeenLastCalledWith({ about, parameters: 8_000 });
  expect(
    screen.getByText('Stated by you. config.json says 7000000000.'),
  ).toBeVisible();

  await userEvent.clear(parameters);
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith({ about });
  expect(parameters).toHaveValue('7000000000');
});

it('takes no facts of another model', async () => {
  const { apis } = inspectionApis(() => inspection);
  const { onChange } = await renderField<StatedFacts>({
    field: ModelFactsForm,
    apis,
    title,
    formData: { source },
    value: { about: 'acme/other', provider: 'Other' },
  });
  expect(await screen.findByLabelText(/Provider/)).toHaveValue('acme');
  expect(onChange).toHaveBeenLastCalledWith({ about });
});

it('takes a price only with its day and source', async () => {
  const spec = { ...inspection.spec, access: 'proprietary' as const };
  const { apis } = inspectionApis(() => ({ ...inspection, spec }));
  const { onChange } = await renderField<StatedFacts>({
    field: ModelFactsForm,
    apis,
    title,
    formData: { source },
  });
  await userEvent.type(
    await screen.findByLabelText('Million tokens read'),
    '0.5',
  );
  expect(onChange).toHaveBeenLastCalledWith({
    about,
    pricing: { inputPerMTokens: 0.5 },
  });
  await expect(
    validateField(
      modelFactsField,
      { about, pricing: { inputPerMTokens: 0.5 } },
      apis,
      { source },
    ),
  ).resolves.toEqual([
    'Price: Give the currency in three letters, such as USD.',
    'Price: Give the day of the price, such as 2026-08-01: prices change.',
    'Price: Give the address of the price list, with https://.',
  ]);
});

it('wants a decision on a licence that is not known', async () => {
  const spec = { ...inspection.spec, license: { id: 'acme-terms' } };
  const { apis } = inspectionApis(() => ({ ...inspection, spec }));
  const { onChange } = await renderField<StatedFacts>({
    field: ModelFactsForm,
    apis,
    title,
    formData: { source },
  });
  const validate = (value: object) =>
    validateField(modelFactsField, value, apis, { source });
  await expect(validate({ about })).resolves.toEqual([
    'Licence: Say whether the licence allows commercial use, or have it reviewed.',
  ]);
  await userEvent.click(
    await screen.findByRole('radio', { name: /have it reviewed/ }),
  );
  expect(onChange).toHaveBeenLastCalledWith({
    about,
    license: { toBeReviewed: true },
  });
  await expect(
    validate({ about, license: { toBeReviewed: true } }),
  ).resolves.toEqual([]);
});
