import { screen, waitFor } from '@testing-library/react';
import { NotAllowedError } from '@backstage/errors';
import { endpointCard, entityEndpointContent } from '../extensions/entity';
import { component, renderRuns, say } from '../__testUtils__/renderRuns';
import { aWorkload, anEndpoint } from '../__testUtils__/workloads';

async function openCard() {
  const api = renderRuns({
    extensions: [endpointCard],
    entity: {
      ...component,
      spec: { ...component.spec, type: 'model-endpoint' },
    },
  });
  await waitFor(() => expect(api.streams).toHaveLength(1));
  return api.streams[0];
}

it('follows what the component serves, and no runs', async () => {
  const stream = await openCard();
  const endpoint = anEndpoint({ staleSince: '2026-03-01T11:00:00Z' });
  await say(() =>
    stream.send({
      type: 'snapshot',
      clusters: [],
      workloads: [aWorkload(), endpoint],
    }),
  );
  const [shown, ...others] = screen.getAllByTestId('endpoint-of-entity');
  expect(others).toEqual([]);
  expect(shown).toHaveTextContent(
    /^Readychat2 of 2 pods readysince .*last seen/,
  );
  await say(() =>
    stream.send({
      type: 'changed',
      workload: { ...endpoint, state: 'Failed', reason: 'ModelLoadFailed' },
    }),
  );
  expect(shown).toHaveTextContent(/^FailedchatThe model cannot be loaded\./);
  await say(() => stream.send({ type: 'removed', key: 'local/e-1' }));
  expect(screen.getByText('No cluster serves it yet.')).toBeInTheDocument();
});

it('says so where it may not be seen', async () => {
  const stream = await openCard();
  await say(() => stream.fail(new NotAllowedError('No')));
  expect(
    screen.getByText('You may not see the endpoints of this component.'),
  ).toBeInTheDocument();
});

it('stands only where a model is served', async () => {
  renderRuns({
    extensions: [endpointCard, entityEndpointContent],
    entity: component,
  });
  expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
});

it('stands where the catalog knows what is served', async () => {
  const api = renderRuns({
    extensions: [endpointCard],
    entity: {
      ...component,
      relations: [
        { type: 'serves', targetRef: 'foundationmodel:default/tone-8b' },
      ],
    },
  });
  await waitFor(() => expect(api.streams).toHaveLength(1));
});
