import type { Entity } from '@backstage/catalog-model';
import { entityClaims, workloadClaims } from './claims';
import { annotationsNaming, namesWorkloads, type NamedWorkload } from './joins';

const OWNER = 'group:default/language-team';
const bindings = [
  { cluster: 'a', namespace: 'language', owner: OWNER },
  { cluster: 'a', namespace: 'vision', owner: 'group:default/vision-team' },
];

/** As the Ray template of appmod-blueprints writes it. */
const RAY = {
  'kro.run/resource-group': 'rayservice.kro.run',
  'kro.run/instance-name': 'chat-ray-service',
  'kro.run/instance-namespace': 'language',
  'ray.io/service-name': 'ray-service-chat',
  'ray.io/cluster-name': 'chat-ray-cluster',
  'ray.io/namespace': 'language',
};

const component = (annotations: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'chat', annotations },
  relations: [{ type: 'ownedBy', targetRef: OWNER }],
});

const object = (
  kind: string,
  name: string,
  more: Partial<NamedWorkload> & { namespace?: string } = {},
): NamedWorkload => {
  const { namespace = 'language', ...claims } = more;
  const group = kind.startsWith('Ray') ? 'ray.io' : 'apps';
  return {
    ref: { cluster: 'a', group, version: 'v1', kind, namespace, name, uid: '' },
    ...claims,
  };
};

const isOf = (entity: Entity, workload: NamedWorkload) => {
  const claims = entityClaims(entity, bindings);
  return workloadClaims(workload).some(claim => claims.has(claim));
};

it.each<[string, NamedWorkload, boolean]>([
  ['its RayService', object('RayService', 'ray-service-chat'), true],
  ['its RayCluster', object('RayCluster', 'chat-ray-cluster'), true],
  [
    'what its kro instance made',
    object('Deployment', 'proxy', { kroInstance: 'chat-ray-service' }),
    true,
  ],
  ['another RayService', object('RayService', 'other'), false],
  [
    'a Deployment of the same name',
    object('Deployment', 'ray-service-chat'),
    false,
  ],
  [
    'a RayCluster named as the RayService',
    object('RayCluster', 'ray-service-chat'),
    false,
  ],
  [
    'a label with the name of another way',
    object('Deployment', 'x', { kubernetesId: 'ray-service-chat' }),
    false,
  ],
  [
    "a RayService of the name in another team's namespace",
    object('RayService', 'ray-service-chat', { namespace: 'vision' }),
    false,
  ],
])(
  'an entity with annotations of Ray and kro: %s → %s',
  (_, workload, expected) => {
    expect(isOf(component(RAY), workload)).toBe(expected);
  },
);

it("does not reach into another team's namespace by naming it", () => {
  const entity = component({ ...RAY, 'ray.io/namespace': 'vision' });
  const theirs = object('RayService', 'ray-service-chat', {
    namespace: 'vision',
  });
  expect(isOf(entity, theirs)).toBe(false);
});

it('knows which entities name workloads', () => {
  expect(namesWorkloads(component(RAY))).toBe(true);
  expect(namesWorkloads(component({ 'ray.io/namespace': 'language' }))).toBe(
    false,
  );
});

it('tells which annotations name some workloads, each name once', () => {
  expect(
    annotationsNaming([
      object('RayService', 'chat', { kubernetesId: 'b', kroInstance: 'k' }),
      object('RayService', 'chat', { kubernetesId: 'a' }),
      object('Job', 'free'),
    ]),
  ).toEqual([
    { 'metadata.annotations.backstage.io/kubernetes-id': ['a', 'b'] },
    { 'metadata.annotations.ray.io/service-name': ['chat'] },
    { 'metadata.annotations.kro.run/instance-name': ['k'] },
  ]);
});
