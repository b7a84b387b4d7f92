import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { addressOf } from './EndpointAddress';

const at = (endpoint: Workload['endpoint']) =>
  addressOf({
    ref: { cluster: 'eks', namespace: 'team' },
    endpoint,
  } as Workload);

it.each([
  ['http://chat.team.svc.cluster.local', 'http', 80, ''],
  ['http://chat.team.svc:8000/v1', 'http', 8000, ''],
  ['https://chat.team.svc.cluster.local/serve/', 'https', 443, '/serve'],
])('%s is reached through the API server', (url, scheme, port, basePath) => {
  expect(at({ url })).toEqual({
    ...{ via: 'cluster', cluster: 'eks', namespace: 'team', service: 'chat' },
    ...{ scheme, port, basePath },
  });
});

it('is that inside of the cluster where there are two', () => {
  expect(
    at({
      url: 'https://chat.example.com',
      internalUrl: 'http://chat-predictor.team.svc.cluster.local',
    }),
  ).toMatchObject({ via: 'cluster', service: 'chat-predictor' });
});

it('does not lead into the namespace of somebody else', () => {
  expect(at({ url: 'http://db.other.svc.cluster.local' })).toBeUndefined();
  expect(
    at({
      url: 'https://chat.example.com/models/chat',
      internalUrl: 'http://db.other.svc.cluster.local',
    }),
  ).toEqual({
    via: 'network',
    url: new URL('https://chat.example.com/models/chat'),
    claimed: false,
  });
});

it.each([undefined, 'chat.team.svc', ''])('is none for %s', url => {
  expect(at({ url })).toBeUndefined();
});
