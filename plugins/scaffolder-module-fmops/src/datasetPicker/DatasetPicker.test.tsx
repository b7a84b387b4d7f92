import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { english } from '@fmops/frontend-test-utils';
import { researchDataset } from '../__testUtils__/entities';
import { renderField } from '../__testUtils__/renderField';
import { validateField } from '../__testUtils__/validateField';
import { entityPickerTranslationRef } from '../entityPicker/messages';
import { datasetObjection } from './datasetObjection';
import { DatasetPicker } from './DatasetPicker';
import { datasetPickerField } from './field';

const REF = 'modeldataset:default/alpaca';
const catalog = () => catalogApiMock({ entities: [researchDataset] });

async function option(use: string) {
  const { onChange } = await renderField({
    field: DatasetPicker,
    apis: [[catalogApiRef, catalog()]],
    title: 'Dataset',
    formData: { use },
  });
  await userEvent.type(screen.getByRole('textbox', { name: /Dataset/ }), 'alp');
  return { onChange, item: await screen.findByRole('option') };
}

describe('FmopsDatasetPicker', () => {
  it('explains a licence that forbids the use', async () => {
    const { item } = await option('commercial');
    expect(item).toHaveTextContent('52,002 rows');
    expect(item).toHaveTextContent(
      'CC-BY-NC-4.0 does not allow commercial use.',
    );
    expect(item).toHaveAttribute('aria-disabled', 'true');
  });

  it('lets the same dataset be chosen for research', async () => {
    const { item, onChange } = await option('research');
    await userEvent.click(item);
    expect(onChange).toHaveBeenLastCalledWith(REF);
  });

  it('validates by the use, too', async () => {
    const validate = (use: string) =>
      validateField(datasetPickerField, REF, [[catalogApiRef, catalog()]], {
        use,
      });
    expect(await validate('research')).toEqual([]);
    expect(await validate('commercial')).toEqual([
      expect.stringMatching(/does not allow commercial use/),
    ]);
  });

  it.each([
    [{ type: 'benchmark' as const }, /this is benchmark data/],
    [
      { columns: [{ name: 'text', type: 'string' }] },
      /don't tell questions from answers/,
    ],
  ])('objects to %j', (change, reason) => {
    const { spec } = researchDataset;
    expect(
      datasetObjection(
        english(entityPickerTranslationRef),
        { ...researchDataset, spec: { ...spec, ...change } },
        { use: 'research', purpose: 'instruction-tuning' },
      ),
    ).toMatch(reason);
  });
});
