import { accountsOf, guardManifest } from './guardManifest';
import { parseManifest, type Manifest } from './Manifest';
import { stampManifest } from './stampManifest';

const manifest = (changes: object = {}): Manifest => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'tune-1', namespace: 'team-language' },
  spec: {},
  ...changes,
});

const withPod = (spec: object) =>
  manifest({ spec: { template: { spec } } }) as Manifest & {
    spec: { template: object };
  };
const container = (securityContext: object) => ({
  containers: [{ name: 'train', securityContext }],
});

describe('guardManifest', () => {
  it.each([
    [
      withPod({ volumes: [{ name: 'd', hostPath: { path: '/' } }] }),
      'manifest.spec.template.spec.volumes[0].hostPath',
    ],
    [withPod({ hostNetwork: true }), 'manifest.spec.template.spec.hostNetwork'],
    [withPod({ hostPID: true }), 'manifest.spec.template.spec.hostPID'],
    [withPod({ nodeName: 'n1' }), 'manifest.spec.template.spec.nodeName'],
    [withPod({ podSpecPatch: '{}' }), 'spec.template.spec.podSpecPatch'],
    [
      manifest({ spec: { headGroupSpec: { serviceType: 'LoadBalancer' } } }),
      'manifest.spec.headGroupSpec.serviceType',
    ],
    [
      manifest({ spec: { serveService: { spec: { type: 'NodePort' } } } }),
      'manifest.spec.serveService.spec.type',
    ],
    [
      withPod({ priorityClassName: 'system-node-critical' }),
      'manifest.spec.template.spec.priorityClassName',
    ],
    [
      withPod(container({ privileged: true })),
      'manifest.spec.template.spec.containers[0].securityContext.privileged',
    ],
    [
      withPod(container({ capabilities: { add: ['SYS_ADMIN'] } })),
      'manifest.spec.template.spec.containers[0].securityContext.capabilities.add',
    ],
    [
      manifest({ metadata: { name: 'a', namespace: 'b', finalizers: ['x'] } }),
      'manifest.metadata.finalizers',
    ],
    [manifest({ status: {} }), 'manifest.status'],
    [manifest({ data: {} }), 'manifest.data'],
    [
      withPod({ hostNetwork: 'true' }),
      'manifest.spec.template.spec.hostNetwork',
    ],
    [
      withPod(container({ procMount: 'Unmasked' })),
      'containers[0].securityContext.procMount',
    ],
    [
      withPod(container({ seccompProfile: { type: 'Unconfined' } })),
      'containers[0].securityContext.seccompProfile',
    ],
    [
      withPod(container({ appArmorProfile: { type: 'Unconfined' } })),
      'containers[0].securityContext.appArmorProfile',
    ],
    [
      withPod(container({ seLinuxOptions: { type: 'spc_t' } })),
      'containers[0].securityContext.seLinuxOptions',
    ],
    [
      withPod({ securityContext: { windowsOptions: { hostProcess: true } } }),
      'securityContext.windowsOptions.hostProcess',
    ],
    [
      manifest({
        metadata: {
          ...{ name: 'a', namespace: 'b' },
          labels: { 'jobset.sigs.k8s.io/jobset-name': 'another' },
        },
      }),
      'manifest.metadata.labels',
    ],
    [
      manifest({
        spec: {
          template: {
            metadata: { labels: { 'batch.kubernetes.io/job-name': 'another' } },
          },
        },
      }),
      'manifest.spec.template.metadata.labels',
    ],
  ])('refuses %j, naming %s', (bad, field) => {
    expect(() => guardManifest(bad)).toThrow(field);
  });

  it('refuses what is nested deeper than any workload', () => {
    const nested = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(() => guardManifest(manifest({ spec: { nested } }))).toThrow(
      'manifest.spec.nested',
    );
  });

  it('lets through what stays in its namespace', () => {
    const good = withPod({
      hostNetwork: false,
      serviceAccountName: 'default',
      containers: [
        {
          name: 'train',
          args: ['--hostPath'],
          env: [{ name: 'privileged', value: 'true' }],
          securityContext: {
            privileged: false,
            capabilities: { drop: ['ALL'] },
            seccompProfile: { type: 'RuntimeDefault' },
            procMount: 'Default',
          },
          volumeMounts: [{ name: 'cache', mountPath: '/cache' }],
        },
      ],
      volumes: [{ name: 'cache', emptyDir: {} }],
    });
    expect(() => guardManifest(good)).not.toThrow();
  });
});

describe('accountsOf', () => {
  it('finds the accounts of all pods, wherever they are named', () => {
    const accounts = accountsOf(
      manifest({
        spec: {
          template: { spec: { serviceAccountName: 'chat' } },
          worker: { spec: { serviceAccount: 'builder' } },
          head: { spec: { serviceAccountName: 'default' } },
        },
      }),
    );
    expect([...accounts]).toEqual([
      ['chat', 'manifest.spec.template.spec.serviceAccountName'],
      ['builder', 'manifest.spec.worker.spec.serviceAccount'],
    ]);
  });
});

describe('parseManifest', () => {
  it.each([
    [{ kind: 'Pod', apiVersion: 'v1' }, 'manifest.kind: Pod of v1'],
    [{ apiVersion: 'batch/v1/x' }, 'manifest.kind: Job of batch/v1/x'],
    [{ apiVersion: 'batch/v2' }, 'manifest.kind: Job of batch/v2'],
    [{ apiVersion: 'apps/v1', kind: 'StatefulSet' }, 'manifest.kind'],
    [
      { apiVersion: 'apps/v1', kind: 'Deployment' },
      "manifest.metadata.labels['fmops.dev/endpoint'] must be 'true'",
    ],
    [{ metadata: { name: 'Tune', namespace: 'a' } }, 'manifest.metadata.name'],
    [{ metadata: { name: '../x', namespace: 'a' } }, 'manifest.metadata.name'],
    [{ metadata: { name: 'x' } }, 'manifest.metadata.namespace'],
    [
      { metadata: { name: 'x'.repeat(64), namespace: 'a' } },
      'has 64 characters, but may have 63',
    ],
    [
      {
        apiVersion: 'trainer.kubeflow.org/v1alpha1',
        kind: 'TrainJob',
        metadata: { name: 'x'.repeat(49), namespace: 'a' },
      },
      'has 49 characters, but may have 48',
    ],
  ])('refuses %j', (changes, message) => {
    expect(() => parseManifest({ ...manifest(changes) })).toThrow(message);
  });
});

describe('stampManifest', () => {
  const stamp = {
    kubernetesId: 'support-tuning',
    entityRef: 'component:default/support-tuning',
    userRef: 'user:default/data-scientist',
  };
  const labelled = (id: string) =>
    manifest({
      metadata: {
        ...{ name: 'a', namespace: 'b' },
        labels: { 'backstage.io/kubernetes-id': id, team: 'x' },
        annotations: {
          'fmops.dev/submitted-by': 'user:default/somebody-else',
          'fmops.dev/stage': 'alignment',
        },
      },
    });

  it('overwrites who submitted it and for what, and keeps the rest', () => {
    expect(stampManifest(labelled('support-tuning'), stamp).metadata).toEqual({
      ...{ name: 'a', namespace: 'b' },
      labels: { 'backstage.io/kubernetes-id': 'support-tuning', team: 'x' },
      annotations: {
        'fmops.dev/submitted-by': 'user:default/data-scientist',
        'fmops.dev/entity': 'component:default/support-tuning',
        'fmops.dev/stage': 'alignment',
      },
    });
  });

  it('refuses a manifest whose pods claim another entity', () => {
    const pods = withPod({});
    Object.assign(pods.spec.template, {
      metadata: { labels: { 'backstage.io/kubernetes-id': 'other' } },
    });
    expect(() => stampManifest(pods, stamp)).toThrow(
      "manifest.spec.template.metadata.labels['backstage.io/kubernetes-id']: 'other' is not 'support-tuning'",
    );
  });

  it('refuses a manifest of another entity', () => {
    expect(() => stampManifest(labelled('other'), stamp)).toThrow(
      "'other' is not 'support-tuning'",
    );
  });
});
