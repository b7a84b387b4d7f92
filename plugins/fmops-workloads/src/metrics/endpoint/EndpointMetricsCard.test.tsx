import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { EndpointMetrics } from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../../api/fmopsWorkloadsApiRef';
import { setVisibility } from '../../__testUtils__/renderRuns';
import { ScriptedWorkloadsApi } from '../../__testUtils__/ScriptedWorkloadsApi';
import { aWorkload } from '../../__testUtils__/workloads';
import { EndpointMetricsCard } from './EndpointMetricsCard';

const { ref } = aWorkload();

function metricsOf(more: Partial<EndpointMetrics> = {}): EndpointMetrics {
  const end = Date.now();
  return {
    ...{ status: 'ok', range: '1h', sources: ['vLLM'], stepSeconds: 30 },
    readAt: new Date(end).toISOString(),
    series: [
      {
        ...{ id: 'latency', title: 'Time of a request, p95' },
        ...{ chart: 'Time of a request', unit: 's' },
        points: [
          { x: end - 60_000, value: 0.5 },
          { x: end - 30_000, value: 0.75 },
        ],
      },
    ],
    ...more,
  };
}

function renderCard(...answers: (EndpointMetrics | Error)[]) {
  const api = new ScriptedWorkloadsApi();
  answers.forEach(answer =>
    api.metrics.mockImplementationOnce(async () => {
      if (answer instanceof Error) {
        throw answer;
      }
      return answer;
    }),
  );
  renderInTestApp(<EndpointMetricsCard workload={ref} />, {
    apis: [[fmopsWorkloadsApiRef, api]],
  });
  return api;
}

describe('metrics of an endpoint', () => {
  afterEach(() => setVisibility('visible'));

  it('are drawn with their latest values', async () => {
    renderCard(metricsOf());
    expect(await screen.findByText('0.75 s')).toBeVisible();
    expect(screen.getByText('From Prometheus: vLLM')).toBeVisible();
    expect(
      screen.getByRole('img', {
        name: 'Time of a request, p95: from 0.5 s to 0.75 s, between 0.5 s and 0.75 s',
      }),
    ).toBeVisible();
  });

  it('are not called the latest when they are of the past', async () => {
    const { series, ...rest } = metricsOf();
    const points = series[0].points.map(({ x, value }) => ({
      ...{ x: x - 600_000, value },
    }));
    renderCard({ ...rest, series: [{ ...series[0], points }] });
    expect(await screen.findByText('none now')).toBeVisible();
    expect(screen.queryByText('0.75 s')).not.toBeInTheDocument();
  });

  it('are read of another time when that is chosen', async () => {
    const api = renderCard(metricsOf(), metricsOf({ range: '7d' }));
    await screen.findByText('0.75 s');
    await userEvent.click(screen.getByRole('button', { name: 'Last 7 days' }));
    await waitFor(() =>
      expect(api.metrics.mock.lastCall?.slice(0, 2)).toEqual([
        { cluster: ref.cluster, uid: ref.uid },
        { range: '7d' },
      ]),
    );
    expect(await screen.findByText('0.75 s')).toBeVisible();
  });

  it.each([
    ['notConfigured' as const, /knows no Prometheus of the cluster local/],
    ['noData' as const, /has no metrics of the pods/],
  ])('%s is said', async (status, text) => {
    renderCard(metricsOf({ status, series: [], sources: [] }));
    expect(await screen.findByText(text)).toBeVisible();
  });

  it('can be asked for again when they cannot be read', async () => {
    renderCard(
      metricsOf({ status: 'failed', series: [], message: 'It is down.' }),
      new Error('The backend is away.'),
      metricsOf({ message: 'One query failed.' }),
    );
    expect(await screen.findByText(/It is down/)).toBeVisible();
    const again = () =>
      userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await again();
    expect(await screen.findByText(/The backend is away/)).toBeVisible();
    await again();
    expect(await screen.findByText(/A part is missing/)).toBeVisible();
    expect(screen.getByText('0.75 s')).toBeVisible();
  });

  it('are not read while the page is out of sight', async () => {
    await setVisibility('hidden');
    const api = renderCard(metricsOf());
    await act(async () => {
      await new Promise(resolve => setTimeout(resolve, 100));
    });
    expect(api.metrics).not.toHaveBeenCalled();
    await setVisibility('visible');
    expect(await screen.findByText('0.75 s')).toBeVisible();
  });
});
