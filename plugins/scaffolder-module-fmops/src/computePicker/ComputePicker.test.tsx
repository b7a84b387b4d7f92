import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { PreflightCheck } from '@fmops/backstage-plugin-fmops-workloads-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CAPACITY, QUOTA } from '../__testUtils__/capacity';
import { openModel } from '../__testUtils__/entities';
import { renderField } from '../__testUtils__/renderField';
import { validateField } from '../__testUtils__/validateField';
import { ComputePicker } from './ComputePicker';
import { computePickerField } from './field';

const form = {
  baseModel: 'foundationmodel:default/qwen2.5-7b-instruct',
  method: 'lora',
  r: 16,
  sequenceLength: 1024,
  batchSize: 1,
};
const machine = (instanceType: string, gpusPerNode = 1) => ({
  instanceType,
  nodes: 1,
  gpusPerNode,
});
const apis = (checks: PreflightCheck[] = []) =>
  [
    [catalogApiRef, catalogApiMock({ entities: [openModel] })],
    [discoveryApiRef, { getBaseUrl: async () => 'http://portal' }],
    [
      fetchApiRef,
      {
        fetch: async (url: string) =>
          new Response(
            JSON.stringify(
              url.endsWith('/v1/capacity') ? CAPACITY : { items: checks },
            ),
          ),
      },
    ],
  ] as const;

const setup = (
  value = machine('g6e.xlarge'),
  formData: object = form,
  uiOptions?: object,
  checks: PreflightCheck[] = [],
) =>
  renderField({
    field: ComputePicker,
    apis: apis(checks),
    title: 'Machines',
    value,
    formData: { ...formData },
    uiOptions,
  });

const status = () => screen.findByText(/Estimate:/);

describe('FmopsComputePicker', () => {
  it('says what the run needs, that it fits, and what it costs', async () => {
    await setup();
    expect(await status()).toHaveTextContent(
      /^Estimate: needs 1\d\.\d GiB of 44\.7 GiB per GPU – fits$/,
    );
    expect(screen.getByText(/\$1\.86 per hour/)).toBeInTheDocument();
  });

  it('goes by the method of the template, where the form does not ask for it', async () => {
    const { method, ...rest } = form;
    await setup(machine('g6e.xlarge'), rest, { method: 'full' });
    expect(await status()).toHaveTextContent(/does not fit/);
  });

  it('follows the choice at once', async () => {
    const { onChange } = await setup();
    await status();
    const instance = screen.getByRole('textbox', { name: /Instance type/ });
    await userEvent.clear(instance);
    await userEvent.type(instance, 'g4dn.xlarge');
    await userEvent.click(
      await screen.findByRole('option', { name: /^g4dn\.xlarge / }),
    );
    expect(onChange).toHaveBeenLastCalledWith(machine('g4dn.xlarge'));
    expect(await status()).toHaveTextContent(/16\.0 GiB .*does not fit/);
    expect(screen.getByText(/use QLoRA/)).toBeInTheDocument();
  });

  it('takes fewer GPUs along to a smaller machine', async () => {
    const { onChange } = await setup(machine('g6e.12xlarge', 4));
    const instance = screen.getByRole('textbox', { name: /Instance type/ });
    await userEvent.clear(instance);
    await userEvent.type(instance, 'g6e.xlarge');
    await userEvent.click(
      await screen.findByRole('option', { name: /^g6e\.xlarge / }),
    );
    expect(onChange).toHaveBeenLastCalledWith(machine('g6e.xlarge', 1));
  });

  it('bounds the GPUs by the instance', async () => {
    await setup(machine('g6e.xlarge', 3));
    expect(
      screen.getByRole('spinbutton', { name: /GPUs per node/ }),
    ).toHaveAttribute('max', '1');
    expect(screen.getByText('From 1 to 1')).toBeInTheDocument();
  });

  it('offers no machines that the image does not run on', async () => {
    await setup();
    const instance = screen.getByRole('textbox', { name: /Instance type/ });
    await userEvent.clear(instance);
    await userEvent.type(instance, 'trn1');
    await waitFor(() =>
      expect(screen.getByText('No options')).toBeInTheDocument(),
    );
  });

  it('asks for no nodes where one is all there can be', async () => {
    await setup(machine('g6e.xlarge'), form, { maxNodes: 1 });
    expect(
      screen.getByRole('spinbutton', { name: 'GPUs' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('spinbutton', { name: /Nodes/ })).toBeNull();
  });

  it('shows how the memory adds up', async () => {
    await setup();
    await status();
    const table = screen.getByRole('table', { hidden: true });
    const values = [...table.querySelectorAll('tbody td')].map(cell =>
      parseFloat(cell.textContent ?? ''),
    );
    const sum = parseFloat(table.querySelector('tfoot td')?.textContent ?? '');
    expect(values.length).toBeGreaterThan(3);
    expect(Math.abs(values.reduce((a, b) => a + b) - sum)).toBeLessThan(0.4);
  });

  it('proposes the cheapest machines that fit, to be taken by a click', async () => {
    const { onChange } = await setup(machine('g4dn.xlarge'));
    await status();
    const group = screen.getByRole('group', { name: 'Cheapest that fit' });
    const [cheapest] = within(group).getAllByRole('button');
    expect(cheapest).toHaveTextContent(/\$[\d.]+ per hour$/);
    await userEvent.click(cheapest);
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ nodes: 1 });
    expect(await status()).toHaveTextContent(/ – fits$/);
    expect(cheapest).toHaveAttribute('aria-pressed', 'true');
  });

  it('warns of quota and of what is in use where the run is to go', async () => {
    const target = { cluster: 'local', namespace: 'team-language' };
    await setup(machine('g6e.xlarge'), { ...form, target }, {}, [QUOTA]);
    expect(
      await screen.findByText('The queue gpu can never give 9. Ask for fewer.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/0 of 2 GPUs on nodes of the type g6e.xlarge are free/),
    ).toBeInTheDocument();
  });

  it('says what is missing for an estimate', async () => {
    await setup(machine('g6e.xlarge'), {});
    expect(await screen.findByText(/Choose a model/)).toBeInTheDocument();
  });

  it.each([
    [machine('g6e.xlarge'), []],
    [machine('g99.huge'), ['Choose an instance type']],
    [
      machine('g6e.xlarge', 9),
      ['g6e.xlarge has 1 GPUs; ask for 1 to 1 per node'],
    ],
    [machine('g4dn.xlarge'), [expect.stringMatching(/16\.0 GiB .*use QLoRA/)]],
  ])('validates %j', async (value, errors) => {
    expect(
      await validateField(computePickerField, value, apis(), form),
    ).toEqual(errors);
  });
});
