import { describeRights } from './describeRight';

it('names verbs together, by what they are on', () => {
  expect(
    describeRights([
      { verb: 'create', group: 'batch', resource: 'jobs' },
      { verb: 'get', group: '', resource: 'pods/log' },
      { verb: 'patch', group: 'batch', resource: 'jobs' },
      { verb: 'impersonate', group: '', resource: 'users', name: 'a' },
      { verb: 'impersonate', group: '', resource: 'users', name: 'b' },
    ]),
  ).toEqual([
    'create, patch jobs.batch',
    'get pods/log',
    'impersonate users a',
    'impersonate users b',
  ]);
});
