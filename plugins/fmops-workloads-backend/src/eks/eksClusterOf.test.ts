import type { Entity } from '@backstage/catalog-model';
import { eksClusterOf } from './eksClusterOf';

const entity = (
  annotations: Record<string, string>,
  type?: string,
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: {
    name: 'training',
    annotations: {
      'amazonaws.com/arn':
        'arn:aws:eks:eu-central-1:111122223333:cluster/Training_GPU',
      'backstage.io/managed-by-origin-location':
        'aws-eks:111122223333/eu-central-1',
      ...annotations,
    },
  },
  spec: { type: type ?? 'kubernetes-cluster', owner: 'ml-platform' },
});

it('believes clusters that discovery has brought', () => {
  const roleArn = 'arn:aws:iam::111122223333:role/portal';
  expect(
    eksClusterOf(entity({ 'kubernetes.io/aws-assume-role': roleArn }), []),
  ).toEqual({
    target: {
      ...{ clusterName: 'Training_GPU', region: 'eu-central-1' },
      accountId: '111122223333',
    },
    roleArn,
  });
});

it.each([
  'url:https://git.example.com/anybody/catalog-info.yaml',
  'aws-eks:111122223333/us-east-1',
  'aws-eks:444455556666/eu-central-1',
])('does not believe an entity from %s, unless it is trusted', origin => {
  const written = entity({ 'backstage.io/managed-by-origin-location': origin });
  expect(() => eksClusterOf(written, [])).toThrow(
    `comes from ${origin}, where anybody may have written it`,
  );
  expect(eksClusterOf(written, [origin])).toHaveProperty('target');
});

it.each([
  entity({ 'amazonaws.com/arn': 'arn:aws:s3:::bucket' }),
  entity({}, 'database'),
])('says that an entity is no EKS cluster', other => {
  expect(() => eksClusterOf(other, [])).toThrow('is no EKS cluster');
});
