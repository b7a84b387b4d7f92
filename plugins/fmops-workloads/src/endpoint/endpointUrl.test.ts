import { endpointAddress } from './endpointUrl';

it.each([
  ['https://chat.example.com/v1', 'https://chat.example.com/v1', false],
  ['http://chat.example.com', 'http://chat.example.com/', false],
  [
    'http://chat.team-language.svc.cluster.local:8000/v1',
    'http://chat.team-language.svc.cluster.local:8000/v1',
    true,
  ],
  ['http://chat.team-language.svc', 'http://chat.team-language.svc/', true],
])('%s is an address', (told, url, inCluster) => {
  expect(endpointAddress(told)).toEqual({ url, inCluster });
});

it.each([
  undefined,
  '',
  'chat.example.com',
  'data:text/html,hello',
  `${'javascript'}:alert(1)`,
  'ftp://chat.example.com',
  'https://',
])('%p is none', told => {
  expect(endpointAddress(told)).toBeUndefined();
});
