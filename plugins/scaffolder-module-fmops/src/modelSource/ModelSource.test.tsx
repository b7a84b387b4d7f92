import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RegistrationSource } from '@fmops/backstage-plugin-fmops-models-common';
import { inspection, inspectionApis } from '../__testUtils__/inspections';
import { renderField } from '../__testUtils__/renderField';
import { validateField } from '../__testUtils__/validateField';
import { modelSourceField } from './field';
import { ModelSource } from './ModelSource';

const title = 'Model';
const taken = {
  severity: 'error' as const,
  code: 'name-taken' as const,
  field: 'name',
  message: 'The name tiny-7b is taken.',
};

it('tells what is known of a model, by its id or its page', async () => {
  const { apis, asked } = inspectionApis(() => inspection);
  const { onChange } = await renderField<RegistrationSource>({
    field: ModelSource,
    apis,
    title,
  });

  await userEvent.click(screen.getByLabelText(/Hugging Face id/));
  await userEvent.paste('https://huggingface.co/acme/tiny-7b/tree/main');

  expect(onChange).toHaveBeenLastCalledWith({
    way: 'huggingFace',
    huggingFaceId: 'acme/tiny-7b',
  });
  expect(await screen.findByText(/7B \(7,000,000,000\)/)).toBeVisible();
  expect(screen.getByText('apache-2.0: commercial use')).toBeVisible();
  expect(screen.getByText('gated, and the portal has access')).toBeVisible();
  expect(screen.getByText(/it is named tiny-7b/)).toBeVisible();
  expect(asked).toEqual([{ huggingFaceId: 'acme/tiny-7b' }]);
});

it('keeps what was typed when another way is chosen, and marks what is wrong', async () => {
  const { apis, asked } = inspectionApis(({ uri }) => ({
    ...inspection,
    findings: uri ? [taken] : [],
  }));
  await renderField<RegistrationSource>({
    field: ModelSource,
    apis,
    title,
    value: { way: 'huggingFace', huggingFaceId: 'acme/a', uri: 's3://m/a' },
  });
  await userEvent.click(screen.getByRole('tab', { name: 'Bucket or folder' }));
  expect(screen.getByLabelText(/Address of the folder/)).toHaveValue(
    's3://m/a',
  );
  expect(await screen.findByText(taken.message)).toBeVisible();
  expect(screen.getByLabelText(/Name in the catalog/)).toBeInvalid();
  expect(asked.at(-1)).toEqual({ uri: 's3://m/a' });

  await userEvent.click(screen.getByRole('tab', { name: 'Hugging Face' }));
  expect(screen.getByLabelText(/Hugging Face id/)).toHaveValue('acme/a');
});

it('says why nothing can be looked up', async () => {
  const { apis } = inspectionApis(() => ({
    status: 403,
    message: 'You may not register models.',
  }));
  const value: RegistrationSource = { way: 'manual', name: 'a' };
  await renderField<RegistrationSource>({
    field: ModelSource,
    apis,
    title,
    value,
  });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The model could not be looked up: You may not register models.',
  );
  await expect(validateField(modelSourceField, value, apis)).resolves.toEqual([
    'The model could not be looked up: You may not register models.',
  ]);
});

it('lets nobody on with what is wrong or missing', async () => {
  const { apis } = inspectionApis(() => ({
    ...inspection,
    findings: [taken, { ...taken, severity: 'warning', message: 'Mind.' }],
  }));
  const validate = (value: object) =>
    validateField(modelSourceField, value, apis);
  await expect(validate({ way: 'files' })).resolves.toEqual([
    'Say which model is meant',
  ]);
  await expect(validate({ way: 'files', uri: 's3://m/a' })).resolves.toEqual([
    taken.message,
  ]);
});
