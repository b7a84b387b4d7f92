import { screen, within } from '@testing-library/react';
import { german } from '@fmops/frontend-test-utils';
import { renderRuns } from '../__testUtils__/renderRuns';
import { capacityPage } from '../extensions/capacityPage';

it('serves the Capacity page in German', async () => {
  const api = renderRuns({
    extensions: [capacityPage],
    path: '/capacity',
    config: german,
  });
  const usd = { low: 1, high: 2 };
  api.capacity.mockResolvedValue({
    at: '2026-03-02T12:00:00Z',
    complete: false,
    clusters: [
      {
        ...{ name: 'west', title: 'West', missing: [], queues: [] },
        ...{ demand: [], waiting: [] },
        unreachableSince: '2026-03-01T12:00:00Z',
        instances: [
          {
            ...{ instanceType: 'p5.48xlarge', resource: 'nvidia.com/gpu' },
            ...{ held: { runs: 8, endpoints: 2 }, waiting: 16 },
          },
        ],
      },
    ],
  });
  api.costs.mockResolvedValue({
    periods: ['2026-03-01T00:00:00.000Z'],
    to: '2026-03-02T00:00:00.000Z',
    groups: [
      {
        ...{ value: 'group:default/language-team', workloads: 2, unpriced: 1 },
        ...{ usd, deviceHours: 4, periods: [{ usd, deviceHours: 4 }] },
      },
    ],
  });

  const table = within(
    await screen.findByRole('table', { name: 'Beschleuniger nach Instanztyp' }),
  );
  expect(table.getByText('10 (Läufe 8, Endpunkte 2)')).toBeVisible();
  expect(screen.getByText(/^Der Cluster West ist/)).toHaveTextContent(
    /^Der Cluster West ist nicht erreichbar \(Ausfall begann vor .+\)\. Gezeigt wird, was zuletzt zu sehen war\.$/,
  );
  expect(screen.getByText('Kein Lauf wartet auf Beschleuniger.')).toBeVisible();
  expect(
    await screen.findByText(
      /^1 Lauf oder Endpunkt ohne bekannten Preis oder Beginn ist in den Beträgen nicht enthalten\. Die Balken zeigen das Mindeste\./,
    ),
  ).toBeVisible();
  expect(
    screen.getByRole('img', { name: /^Kosten im Zeitverlauf\..*\$1\.00 bis/ }),
  ).toBeVisible();
});
