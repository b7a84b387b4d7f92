import { existsSync } from 'node:fs';
import { crdErrors, crdFile } from '../__testUtils__/crdErrors';
import { kindFixtures } from '../__testUtils__/kindFixtures';
import { endpointKinds } from './endpoints';
import { jobKinds } from './jobs';

const kinds = new Map(
  [...jobKinds, ...endpointKinds].map(kind => [kind.kind, kind]),
);
const actsOf = (kind: string) => kinds.get(kind)?.acts;

// The first has no definition any more, the second refuses (see below).
const LEFT_OUT = ['mpijobs.kubeflow.org/v1', 'rayservices.ray.io/v1alpha1'];

/** As a cluster merges a patch; none of ours takes away what is there. */
function merged(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null) {
    return patch;
  }
  const fields = (target ?? {}) as Record<string, unknown>;
  return Object.entries(patch).reduce(
    (all, [key, value]) => ({ ...all, [key]: merged(fields[key], value) }),
    fields,
  );
}

describe('why a kind cannot do it to some objects', () => {
  const autoscaled = {
    metadata: {
      managedFields: [
        { manager: 'kube-controller-manager', subresource: 'scale' },
      ],
    },
  };

  it.each([
    ['Deployment', autoscaled],
    ['LeaderWorkerSet', autoscaled],
    ['LLMInferenceService', { spec: { scaling: {} } }],
    ['NIMService', { spec: { scale: { enabled: true } } }],
    ['InferenceEndpointConfig', { spec: { autoScalingSpec: {} } }],
  ])('%s: an autoscaler counts its replicas', (kind, object) => {
    expect(actsOf(kind)?.scale?.obstacle?.(object)).toContain('autoscaler');
    expect(actsOf(kind)?.scale?.obstacle?.({})).toBeUndefined();
  });

  it('RayService: its first version knows no pause', () => {
    const obstacle = actsOf('RayService')?.pause?.obstacle;
    expect(obstacle?.({ apiVersion: 'ray.io/v1alpha1' })).toContain('KubeRay');
    expect(obstacle?.({ apiVersion: 'ray.io/v1' })).toBeUndefined();
  });

  it('RayJob: KubeRay would fail it', () => {
    const obstacle = actsOf('RayJob')?.pause?.obstacle;
    expect(obstacle?.({ spec: {} })).toContain('shutdownAfterJobFinishes');
    const spec = { shutdownAfterJobFinishes: true };
    expect(obstacle?.({ spec })).toBeUndefined();
  });
});

(process.env.FMOPS_CRDS_DIR ? describe : describe.skip)(
  'what acts make of objects',
  () => {
    const changed = kindFixtures().flatMap(({ kind, version, object }) =>
      [kind.acts?.pause?.suspend, kind.acts?.scale?.change(3)].flatMap(patch =>
        patch
          ? [
              {
                title: `${kind.kind} ${version} ${JSON.stringify(patch)}`,
                crd: `${kind.plural}.${kind.group}`,
                version,
                result: merged(object, patch),
              },
            ]
          : [],
      ),
    );
    const once = [
      ...new Map(changed.map(change => [change.title, change])).values(),
    ].filter(
      ({ crd, version }) =>
        existsSync(crdFile(crd)) && !LEFT_OUT.includes(`${crd}/${version}`),
    );

    it.each(once)(
      '$title is what the cluster would take',
      ({ crd, version, result }) => {
        expect(crdErrors(crd, version, result)).toEqual([]);
      },
    );
  },
);
