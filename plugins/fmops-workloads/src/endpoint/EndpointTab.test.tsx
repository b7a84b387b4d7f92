import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotAllowedError } from '@backstage/errors';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { entityEndpointContent } from '../extensions/entity';
import { endpointsPage } from '../extensions/endpointsPage';
import {
  component,
  ENTITY_PATH,
  renderRuns,
  say,
} from '../__testUtils__/renderRuns';
import { aCluster, anEndpoint, someDetails } from '../__testUtils__/workloads';

const entity = {
  ...component,
  spec: { ...component.spec, type: 'model-endpoint' },
};

const degraded = anEndpoint({
  state: 'Degraded',
  message: '1 of 2 pods are ready. Container server of pod b: OOMKilled',
  replicas: { unit: 'pod', desired: 2, ready: 1 },
  accelerators: { resource: 'nvidia.com/gpu', requested: 2, held: 1 },
  failure: { pod: 'b', container: 'server', exitCode: 137 },
  endpoint: {
    url: 'https://chat.example.com/v1',
    model: { name: 'chat', uri: 'hf://Qwen/Qwen3-8B' },
    traffic: [
      { revision: 'chat-1', percent: 90 },
      { revision: 'chat-2', percent: 10, canary: true },
    ],
  },
  demo: true,
  staleSince: '2026-03-01T11:00:00Z',
});

const crashing = {
  name: 'b',
  phase: 'Running',
  containers: [
    {
      name: 'server',
      ready: false,
      restarts: 7,
      state: 'waiting',
      reason: 'CrashLoopBackOff',
    },
  ],
};

async function openTab(...workloads: Workload[]) {
  const api = renderRuns({
    extensions: [entityEndpointContent, endpointsPage],
    entity,
    path: ENTITY_PATH,
  });
  await waitFor(() => expect(api.streams).toHaveLength(1));
  expect(api.queries).toEqual([
    { entityRef: 'component:default/support-tone' },
  ]);
  await say(() =>
    api.streams[0].send({
      type: 'snapshot',
      clusters: [aCluster()],
      workloads,
    }),
  );
  return api;
}

async function openOnly(workload: Workload, pods = [crashing]) {
  const api = await openTab(workload);
  await waitFor(() => expect(api.detailStreams).toHaveLength(1));
  // The list's stream is not kept open besides.
  expect(api.streams[0].signal.aborted).toBe(true);
  await say(() => api.detailStreams[0].send(someDetails({ workload, pods })));
  return api.detailStreams[0];
}

const factOf = (name: string) =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling;

it('opens the only endpoint: state, reason, replicas, address, shares, accelerators, restarts', async () => {
  await openOnly(degraded);
  expect(screen.getByTestId('run-state')).toHaveTextContent('Degraded');
  expect(screen.getByTestId('run-reason')).toHaveTextContent(
    '1 of 2 pods are ready. Container server of pod b: OOMKilled',
  );
  expect(screen.getByTestId('endpoint-since')).toHaveTextContent(/ago$/);
  expect(factOf('Replicas')).toHaveTextContent('1 of 2 pods ready');
  expect(screen.getByRole('progressbar')).toHaveAttribute(
    'aria-valuenow',
    '50',
  );
  const address = within(screen.getByTestId('endpoint-url'));
  expect(address.getByRole('link')).toHaveAttribute(
    'href',
    'https://chat.example.com/v1',
  );
  expect(address.getByRole('button')).toHaveAccessibleName('Copy the address');
  expect(
    screen.getByRole('img', {
      name: 'Requests: 90 % to chat-1, 10 % to chat-2 (canary)',
    }),
  ).toBeInTheDocument();
  expect(factOf('Accelerators')).toHaveTextContent('2 GPUs asked for, 1 held');
  expect(factOf('Restarts')).toHaveTextContent('7');
  expect(screen.getByTestId('endpoint-out-of-memory')).toHaveTextContent(
    /^Container b \/ server ran out of memory\. /,
  );
  expect(screen.getByTestId('demo-banner')).toBeInTheDocument();
  expect(screen.getByTestId('cluster-unreachable')).toHaveTextContent(
    /The endpoint is shown as it was last seen/,
  );
});

it('follows the endpoint', async () => {
  const stream = await openOnly(degraded);
  await say(() =>
    stream.send(
      someDetails({
        workload: anEndpoint({
          state: 'ScaledToZero',
          replicas: { unit: 'pod', desired: 0, ready: 0 },
        }),
        pods: [],
      }),
    ),
  );
  expect(screen.getByTestId('run-state')).toHaveTextContent('Scaled to zero');
  expect(screen.getByTestId('run-reason')).toHaveTextContent(
    'Nothing runs until a request comes.',
  );
  expect(factOf('Restarts')).toHaveTextContent('not known');
  expect(factOf('Address')).toHaveTextContent('not told');
  expect(
    screen.queryByTestId('endpoint-out-of-memory'),
  ).not.toBeInTheDocument();
});

it('tells conditions in words, and a diagnosis in place of a mere hint', async () => {
  const stream = await openOnly(degraded);
  await say(() =>
    stream.send(
      someDetails({
        workload: degraded,
        pods: [crashing],
        conditions: [
          { type: 'Available', status: 'True' },
          { type: 'RouterReady', status: 'False', reason: 'NoGateway' },
          { type: 'Progressing', status: 'Unknown' },
        ],
        diagnoses: [
          {
            ruleId: 'container.oom-killed',
            layer: 'container',
            priority: 30,
            sentence: 'A container used more memory than it may.',
            advice: 'Ask for more memory.',
            who: ['user'],
            evidence: [],
          },
        ],
      }),
    ),
  );
  expect(
    within(screen.getByRole('list', { name: 'Conditions' }))
      .getAllByRole('listitem')
      .map(item => item.textContent),
  ).toEqual([
    'Available: true',
    'RouterReady: falseNoGateway',
    'Progressing: not decided yet',
  ]);
  expect(screen.getByTestId('why-sentence')).toHaveTextContent(
    'A container used more memory than it may.',
  );
  expect(
    screen.queryByTestId('endpoint-out-of-memory'),
  ).not.toBeInTheDocument();
});

it('makes no link of what is no web address', async () => {
  await openOnly(anEndpoint({ endpoint: { url: 'data:text/html,hello' } }));
  expect(factOf('Address')).toHaveTextContent(
    'data:text/html,hello (no web address)',
  );
  expect(
    within(factOf('Address') as HTMLElement).queryByRole('link'),
  ).toBeNull();
});

it('lists several, and leads back to the list', async () => {
  const api = await openTab(
    anEndpoint(),
    anEndpoint({ ref: { uid: 'e-2', name: 'chat-next' }, state: 'Pending' }),
  );
  const list = screen.getByRole('list', { name: 'Endpoints' });
  expect(within(list).getAllByTestId('run-state')).toHaveLength(2);
  await userEvent.click(screen.getByRole('link', { name: 'chat-next' }));
  await waitFor(() => expect(api.detailStreams).toHaveLength(1));
});

it('shows the list of one where it is asked for', async () => {
  const api = await openTab(anEndpoint());
  await waitFor(() => expect(api.detailStreams).toHaveLength(1));
  await say(() =>
    api.detailStreams[0].send(someDetails({ workload: anEndpoint() })),
  );
  await userEvent.click(screen.getByRole('link', { name: 'All endpoints' }));
  await waitFor(() => expect(api.streams).toHaveLength(2));
  await say(() =>
    api.streams[1].send({
      type: 'snapshot',
      clusters: [],
      workloads: [anEndpoint()],
    }),
  );
  expect(screen.getByRole('list', { name: 'Endpoints' })).toBeInTheDocument();
});

it('says so where nothing is served', async () => {
  await openTab();
  expect(screen.getByText('No endpoints yet')).toBeInTheDocument();
  expect(screen.getByText(/fmops\.dev\/endpoint=true/)).toBeInTheDocument();
});

it('says so where it may not be seen', async () => {
  const api = renderRuns({ extensions: [entityEndpointContent], entity });
  await waitFor(() => expect(api.streams).toHaveLength(1));
  await say(() => api.streams[0].fail(new NotAllowedError('No')));
  expect(
    screen.getByText('You may not see these endpoints'),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(api.streams).toHaveLength(2));
});
