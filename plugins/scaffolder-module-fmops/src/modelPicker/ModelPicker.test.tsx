import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hostedModel, openModel } from '../__testUtils__/entities';
import { renderField } from '../__testUtils__/renderField';
import { validateField } from '../__testUtils__/validateField';
import { modelPickerField } from './field';
import { ModelPicker } from './ModelPicker';

const REF = 'foundationmodel:default/qwen2.5-7b-instruct';

function setup(value?: string, formData = {}) {
  const catalog = catalogApiMock({ entities: [openModel, hostedModel] });
  const queryEntities = jest.spyOn(catalog, 'queryEntities');
  return renderField({
    field: ModelPicker,
    apis: [[catalogApiRef, catalog]],
    title: 'Base model',
    value,
    formData,
  }).then(result => ({ ...result, catalog, queryEntities }));
}

const input = () => screen.getByRole('textbox', { name: /Base model/ });

describe('FmopsModelPicker', () => {
  it('searches in the catalog for what is typed, not in all models', async () => {
    const { queryEntities, onChange } = await setup();
    await userEvent.type(input(), 'qwen');
    await waitFor(() =>
      expect(queryEntities).toHaveBeenLastCalledWith(
        expect.objectContaining({
          filter: { kind: 'FoundationModel' },
          limit: 20,
          fullTextFilter: expect.objectContaining({ term: 'qwen' }),
        }),
      ),
    );
    // One request for the open list, one for the pause after typing.
    expect(queryEntities.mock.calls.length).toBeLessThanOrEqual(3);
    const option = await screen.findByRole('option', { name: /Qwen2.5/ });
    expect(option).toHaveTextContent(
      'Qwen · 7.6B parameters · Apache-2.0: commercial use',
    );
    await userEvent.click(option);
    expect(onChange).toHaveBeenLastCalledWith(REF);
  });

  it('keeps what was chosen where the catalog takes its time', async () => {
    const { catalog, onChange } = await setup();
    jest
      .spyOn(catalog, 'getEntityByRef')
      .mockReturnValue(new Promise(() => undefined));
    await userEvent.type(input(), 'qwen');
    await userEvent.click(
      await screen.findByRole('option', { name: /Qwen2.5/ }),
    );
    await userEvent.tab();
    expect(input()).toHaveValue('Qwen2.5 7B Instruct');
    expect(screen.getByText(/7.6B parameters/)).toBeVisible();
    expect(onChange).toHaveBeenLastCalledWith(REF);
  });

  it('shows models that can’t be tuned, says why, and does not let them be chosen', async () => {
    await setup();
    await userEvent.type(input(), 'claude');
    const option = await screen.findByRole('option', { name: /Claude/ });
    expect(option).toHaveTextContent(/weights of this model are not published/);
    expect(option).toHaveAttribute('aria-disabled', 'true');
  });

  it('lists first what can be chosen', async () => {
    await setup();
    await userEvent.click(input());
    const options = await screen.findAllByRole('option');
    expect(options.map(item => item.getAttribute('aria-disabled'))).toEqual([
      'false',
      'true',
    ]);
    expect(options[0]).toHaveTextContent('Qwen2.5');
  });

  it('says that nothing is found', async () => {
    await setup();
    await userEvent.type(input(), 'zzz');
    expect(
      await screen.findByText('Nothing is found for "zzz"'),
    ).toBeInTheDocument();
  });

  it('shows what the address has filled in', async () => {
    await setup(REF);
    await waitFor(() => expect(input()).toHaveValue('Qwen2.5 7B Instruct'));
    expect(screen.getByText(/7.6B parameters/)).toBeInTheDocument();
  });

  it('says that a filled-in model does not exist', async () => {
    await setup('foundationmodel:default/nothing');
    expect(
      await screen.findByText(/nothing is not in the catalog/),
    ).toBeInTheDocument();
  });

  it('tells of a catalog that fails, and tries again', async () => {
    const catalog = catalogApiMock.mock({
      queryEntities: jest
        .fn()
        .mockRejectedValueOnce(new Error('offline'))
        .mockResolvedValue({ items: [openModel], totalItems: 1, pageInfo: {} }),
    });
    await renderField({
      field: ModelPicker,
      apis: [[catalogApiRef, catalog]],
      title: 'Base model',
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('offline');
    await userEvent.click(within(alert).getByRole('button'));
    await waitFor(() => expect(alert).not.toBeInTheDocument());
  });

  it.each([
    [REF, []],
    [
      'foundationmodel:default/claude-haiku-4.5',
      [expect.stringMatching(/not published/)],
    ],
    [
      'foundationmodel:default/nothing',
      [expect.stringMatching(/not in the catalog/)],
    ],
  ])('validates %s', async (value, errors) => {
    const catalog = catalogApiMock({ entities: [openModel, hostedModel] });
    expect(
      await validateField(modelPickerField, value, [[catalogApiRef, catalog]]),
    ).toEqual(errors);
  });
});
