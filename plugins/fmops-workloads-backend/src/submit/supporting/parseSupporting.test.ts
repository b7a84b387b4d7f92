import { parseSupporting } from './parseSupporting';

const KUBERNETES_ID = 'backstage.io/kubernetes-id';
const options = { namespace: 'team-language', kubernetesId: 'chat' };
const own = { [KUBERNETES_ID]: 'chat' };

const object = (
  apiVersion: string,
  kind: string,
  changes: Record<string, unknown> = {},
) => ({
  ...{ apiVersion, kind },
  metadata: { name: 'chat', namespace: 'team-language' },
  ...changes,
});

const parse = (...objects: Record<string, unknown>[]) =>
  parseSupporting(objects, options).map(({ kind }) => kind.kind);

describe('parseSupporting', () => {
  it('takes what a workload needs beside itself', () => {
    expect(
      parse(
        object('v1', 'ConfigMap', { data: { 'config.yaml': 'a: 1' } }),
        object('v1', 'ServiceAccount', { automountServiceAccountToken: false }),
        object('v1', 'Service', { spec: { selector: own } }),
        object('networking.k8s.io/v1', 'NetworkPolicy', {
          spec: { podSelector: { matchLabels: own } },
        }),
        object('policy/v1', 'PodDisruptionBudget', {
          spec: { selector: { matchLabels: own }, maxUnavailable: 1 },
        }),
        object('serving.kserve.io/v1alpha1', 'ServingRuntime', {
          spec: {
            supportedModelFormats: [{ name: 'vLLM', autoSelect: false }],
            containers: [{ name: 'kserve-container', image: 'vllm:1' }],
          },
        }),
        object('monitoring.coreos.com/v1', 'PodMonitor', {
          spec: { selector: { matchLabels: own } },
        }),
      ),
    ).toEqual([
      'ConfigMap',
      'ServiceAccount',
      'Service',
      'NetworkPolicy',
      'PodDisruptionBudget',
      'ServingRuntime',
      'PodMonitor',
    ]);
  });

  it.each<readonly [Record<string, unknown>, string]>([
    [object('v1', 'Secret'), 'supporting[0].kind: Secret of v1 may not'],
    [object('v1', 'Pod'), 'supporting[0].kind: Pod'],
    [
      object('rbac.authorization.k8s.io/v1', 'RoleBinding'),
      'supporting[0].kind: RoleBinding',
    ],
    [
      object('serving.kserve.io/v1alpha1', 'ServingRuntime', {
        spec: { containers: [{ securityContext: { privileged: true } }] },
      }),
      'supporting[0].spec.containers[0].securityContext.privileged: a workload that has the rights of the node',
    ],
    [
      object('serving.kserve.io/v1alpha1', 'ServingRuntime', {
        spec: { supportedModelFormats: [{ name: 'vLLM', autoSelect: true }] },
      }),
      'supporting[0].spec.supportedModelFormats must each have autoSelect: false',
    ],
    [object('v2', 'ConfigMap'), 'supporting[0].kind: ConfigMap of v2'],
    [
      object('v1', 'ConfigMap', {
        metadata: { name: 'chat', namespace: 'kube-system' },
      }),
      "'kube-system' is not 'team-language'",
    ],
    [
      object('v1', 'ConfigMap', {
        metadata: { name: '../x', namespace: 'team-language' },
      }),
      'supporting[0].metadata.name',
    ],
    [
      object('v1', 'ConfigMap', {
        metadata: { ...options, name: 'a', ownerReferences: [] },
      }),
      'supporting[0].metadata.',
    ],
    [object('v1', 'ConfigMap', { status: {} }), 'supporting[0].status'],
    [
      object('v1', 'ServiceAccount', { secrets: [{ name: 'other' }] }),
      'supporting[0].secrets',
    ],
    [
      object('v1', 'ServiceAccount', {
        metadata: {
          ...{ name: 'chat', namespace: 'team-language' },
          annotations: {
            'eks.amazonaws.com/role-arn': 'arn:aws:iam::1:role/x',
          },
        },
      }),
      'may not name a role of AWS',
    ],
    ...['LoadBalancer', 'NodePort', 'ExternalName'].map(
      type =>
        [
          object('v1', 'Service', { spec: { type, selector: own } }),
          'supporting[0].spec.type must be ClusterIP',
        ] as const,
    ),
    [
      object('v1', 'Service', {
        spec: { selector: own, externalIPs: ['10.0.0.1'] },
      }),
      'supporting[0].spec.externalIPs',
    ],
    [
      object('v1', 'Service', { spec: { selector: { app: 'theirs' } } }),
      'supporting[0].spec.selector must select',
    ],
    [object('v1', 'Service', { spec: {} }), 'supporting[0].spec.selector'],
    [
      object('networking.k8s.io/v1', 'NetworkPolicy', {
        spec: { podSelector: {} },
      }),
      'supporting[0].spec.podSelector must select',
    ],
    [
      object('policy/v1', 'PodDisruptionBudget', {
        spec: { selector: { matchLabels: { [KUBERNETES_ID]: 'other' } } },
      }),
      'supporting[0].spec.selector must select',
    ],
  ])('refuses %j', (bad, message) => {
    expect(() => parse(bad)).toThrow(message);
  });

  it('refuses the same twice', () => {
    const config = object('v1', 'ConfigMap');
    expect(() => parse(config, config)).toThrow(
      'supporting[1]: ConfigMap chat is there twice',
    );
  });
});
