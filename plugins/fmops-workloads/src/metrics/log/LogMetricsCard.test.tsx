import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { fmopsWorkloadsApiRef } from '../../api/fmopsWorkloadsApiRef';
import { LogStore } from '../../log/store/LogStore';
import { ScriptedWorkloadsApi } from '../../__testUtils__/ScriptedWorkloadsApi';
import { LogMetricsCard } from './LogMetricsCard';

async function renderCard(
  lines: string[],
  { api = new ScriptedWorkloadsApi(), progressTold = false } = {},
) {
  const store = new LogStore();
  store.append(lines, false);
  renderInTestApp(<LogMetricsCard log={store} progressTold={progressTold} />, {
    apis: [[fmopsWorkloadsApiRef, api]],
  });
  // The patterns of modules are read first
  await act(async () => {});
  return store;
}

const trained = (step: number, loss: string) =>
  ` iteration ${step}/ 100 | elapsed time per iteration (ms): 2000.0 | lm loss: ${loss} | grad norm: 1.5 |`;

describe('metrics of a log', () => {
  it('are drawn, with the latest value and how far the run is', async () => {
    await renderCard([trained(10, '3.0E+00'), trained(20, '2.5E+00')]);
    expect(
      await screen.findByText('From the log below (Megatron-LM), by step'),
    ).toBeVisible();
    expect(
      screen.getByRole('img', {
        name: 'Loss: from 3 to 2.5, between 2.5 and 3',
      }),
    ).toBeVisible();
    expect(screen.getAllByTestId('chart')).toHaveLength(3);
    expect(screen.getByTestId('log-progress')).toHaveTextContent(
      'Step 20 of 100 (20 %), about 2 min, 40 sec left, from the log',
    );
  });

  it('leave out how far the run is where its kind tells', async () => {
    await renderCard([trained(10, '3.0E+00')], { progressTold: true });
    expect(await screen.findByText(/Megatron-LM/)).toBeVisible();
    expect(screen.queryByTestId('log-progress')).not.toBeInTheDocument();
  });

  it('can be read as numbers', async () => {
    await renderCard([trained(10, '3.0E+00'), trained(20, '2.5E+00')]);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show numbers' }),
    );
    expect(screen.getByRole('row', { name: /^Loss/ })).toHaveTextContent(
      'Loss32.532.5',
    );
  });

  it('grow with the log, and tell of losses that are no numbers', async () => {
    const store = await renderCard(['starting']);
    expect(screen.queryByText('Metrics')).not.toBeInTheDocument();
    act(() => store.append([trained(10, 'nan'), trained(20, 'NAN')], false));
    expect(
      await screen.findByText(
        'Loss was not a finite number 2 times: the training may have diverged.',
      ),
    ).toBeVisible();
  });

  it('are read with the patterns of modules too', async () => {
    const api = Object.assign(new ScriptedWorkloadsApi(), {
      metricPatterns: async () => [
        {
          ...{ id: 'acme.step', framework: 'Acme', contains: ['<acme>'] },
          keys: { energy: 'energy' },
          series: [
            { id: 'energy', title: 'Energy', chart: 'Energy', unit: 'kWh' },
          ],
        },
      ],
    });
    await renderCard(['<acme> energy: 1.5', '<acme> energy: 2'], { api });
    expect(await screen.findByText('2 kWh')).toBeVisible();
  });
});
