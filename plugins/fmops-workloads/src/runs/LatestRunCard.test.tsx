import { screen, waitFor } from '@testing-library/react';
import { NotAllowedError } from '@backstage/errors';
import { entityRunsContent, latestRunCard } from '../extensions/entity';
import { component, renderRuns, say } from '../__testUtils__/renderRuns';
import { aWorkload } from '../__testUtils__/workloads';

async function openCard() {
  const api = renderRuns({ extensions: [latestRunCard], entity: component });
  await waitFor(() => expect(api.streams).toHaveLength(1));
  return api.streams[0];
}

describe('latest run', () => {
  it('shows the newest run and follows it', async () => {
    const stream = await openCard();
    const newest = aWorkload({ ref: { uid: '2', name: 'newest' } });
    await say(() =>
      stream.send({
        type: 'snapshot',
        clusters: [],
        workloads: [
          aWorkload({
            queuedAt: '2026-01-01T00:00:00Z',
            ref: { name: 'first' },
          }),
          newest,
        ],
      }),
    );
    expect(screen.getByText('newest')).toBeInTheDocument();
    expect(screen.queryByText('first')).not.toBeInTheDocument();
    await say(() =>
      stream.send({
        type: 'changed',
        workload: { ...newest, state: 'Succeeded' },
      }),
    );
    expect(screen.getByTestId('run-state')).toHaveTextContent('Succeeded');
  });

  it('says when there is none, and when it may not be seen', async () => {
    const stream = await openCard();
    await say(() => stream.fail(new NotAllowedError('no')));
    expect(
      screen.getByText('You may not see the runs of this component.'),
    ).toBeInTheDocument();
  });

  it('is not there for other entities', async () => {
    renderRuns({
      extensions: [latestRunCard, entityRunsContent],
      entity: { ...component, metadata: { name: 'plain' } },
    });
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });
});
