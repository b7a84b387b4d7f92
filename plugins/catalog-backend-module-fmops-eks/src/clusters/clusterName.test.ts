import { clusterName } from './clusterName';
import type { EksScope } from './clusterEntity';

const scope = {
  account: { accountId: '111122223333', namespace: 'default', namePrefix: '' },
  region: 'eu-central-1',
} as EksScope;
const origin = 'aws-eks:111122223333/eu-central-1';

it('is the name of the cluster in legal form', () => {
  expect(clusterName('GPU_Cluster', scope, [])).toBe('gpu-cluster');
});

it('begins with the prefix of the account', () => {
  const account = { ...scope.account, namePrefix: 'research-' };
  expect(clusterName('gpu', { ...scope, account }, [])).toBe('research-gpu');
});

it('names account and region where the name is taken', () => {
  expect(
    clusterName('gpu', scope, [{ name: 'gpu', namespace: 'default' }]),
  ).toBe('gpu-111122223333-eu-central-1');
});

it('keeps the name that the catalog knows', () => {
  expect(
    clusterName('gpu', scope, [
      { name: 'gpu', namespace: 'default', origin: 'aws-eks:other/eu-west-1' },
      { name: 'gpu-2', namespace: 'default', origin, clusterName: 'gpu' },
    ]),
  ).toBe('gpu-2');
});

it('takes no name of another namespace for taken', () => {
  expect(clusterName('gpu', scope, [{ name: 'gpu', namespace: 'lab' }])).toBe(
    'gpu',
  );
});

it('stays within 63 characters', () => {
  const name = clusterName('c'.repeat(100), scope, [
    { name: 'c'.repeat(63), namespace: 'default' },
  ]);
  expect(name).toHaveLength(63);
  expect(name).toMatch(/^c+-111122223333-eu-central-1$/);
});
