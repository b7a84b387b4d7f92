import { readFileSync } from 'node:fs';
import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  ActRequest,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { eventually } from '@fmops/test-servers';
import { RunFollower } from '../../__testUtils__/RunFollower';
import { sameFields } from '../../__testUtils__/sameFields';
import { startWorkloadsBackend } from '../../__testUtils__/startWorkloadsBackend';
import { useRealCluster } from '../../__testUtils__/testClusters';
import { ClusterConnection, KubernetesError } from '../../clusters';
import { inNamespace, NAMESPACE } from './manifests';
import { keepCase, recordOf } from './RecordedCase';

const PATIENCE_MS = 45_000;
const token = mockCredentials.user.token('user:default/data-scientist');
const record = process.env.FMOPS_OPERATORS_RECORD;

/** All that the tests create. */
const KINDS = [
  ['jobset.x-k8s.io/v1alpha2', 'jobsets'],
  ['trainer.kubeflow.org/v1alpha1', 'trainjobs'],
  ['ray.io/v1', 'rayjobs'],
  ['ray.io/v1', 'rayservices'],
  ['leaderworkerset.x-k8s.io/v1', 'leaderworkersets'],
  ['batch/v1', 'jobs'],
  ['apps/v1', 'deployments'],
];

type Portal = Awaited<ReturnType<typeof startWorkloadsBackend>>;

/** An object to create, with the path of its collection. */
export interface Creation {
  path: string;
  body: KubernetesObject;
}

/** A portal with the rights that it ships, beside an administrator of the cluster. */
export class OperatorScene {
  static async start(operator: string, version: string) {
    const { config } = await useRealCluster();
    const portal = await startWorkloadsBackend({ cluster: config });
    const follower = new RunFollower(portal.client, token);
    await follower.untilWatched();
    const cluster = new ClusterConnection({
      name: 'admin',
      url: `${config.url}`,
      ca: config.caFile
        ? readFileSync(`${config.caFile}`, 'utf8')
        : Buffer.from(`${config.caData}`, 'base64').toString('utf8'),
      token: async () => `${process.env.FMOPS_REAL_CLUSTER_ADMIN_TOKEN}`,
    });
    return new OperatorScene({ operator, version, portal, follower, cluster });
  }

  readonly portal: Portal;
  readonly #operator: string;
  readonly #version: string;
  readonly #follower: RunFollower;
  readonly #cluster: ClusterConnection;

  private constructor(options: {
    operator: string;
    version: string;
    portal: Portal;
    follower: RunFollower;
    cluster: ClusterConnection;
  }) {
    this.portal = options.portal;
    this.#operator = options.operator;
    this.#version = options.version;
    this.#follower = options.follower;
    this.#cluster = options.cluster;
  }

  async stop() {
    await this.#cluster.close();
    await this.#follower.stop();
    await this.portal.backend.stop();
  }

  /** Creates an object as somebody with kubectl would; one that is there stays. */
  async create({ path, body }: Creation): Promise<void> {
    await this.#cluster
      .json({ method: 'POST', path, body })
      .catch((error: unknown) => {
        if (!(error instanceof KubernetesError && error.status === 409)) {
          throw error;
        }
      });
  }

  async get<T = KubernetesObject>(path: string): Promise<T> {
    return (await this.#cluster.json<T>({ path })).body;
  }

  async patch(path: string, body: object): Promise<void> {
    const contentType = 'application/merge-patch+json';
    await this.#cluster.json({ method: 'PATCH', path, body, contentType });
  }

  async delete(path: string): Promise<void> {
    await this.#cluster.json({ method: 'DELETE', path });
  }

  /** Deletes all workloads, and waits until their pods have made room. */
  async clear(): Promise<void> {
    await Promise.all(
      KINDS.map(([apiVersion, plural]) =>
        this.#cluster.json({
          method: 'DELETE',
          path: inNamespace(apiVersion, plural),
          query: { propagationPolicy: 'Background' },
        }),
      ),
    );
    await this.until(async () => {
      const pods = `/api/v1/namespaces/${NAMESPACE}/pods`;
      const { items } = await this.get<{ items: object[] }>(pods);
      if (items.length) {
        throw new Error(`${items.length} pods are still there`);
      }
    });
  }

  /** Submits a manifest through the portal. */
  async submit(manifest: KubernetesObject): Promise<void> {
    await this.portal.client.submit(
      {
        cluster: 'local',
        entityRef: 'component:default/support-tuning',
        manifest: { ...manifest },
      },
      { token },
    );
  }

  /** Acts on a workload through the portal. */
  async act(name: string, act: ActRequest | 'stop'): Promise<void> {
    const { ref } = this.latest(name)!;
    const id = { cluster: 'local', uid: ref.uid };
    await (act === 'stop'
      ? this.portal.client.stop(id, { token })
      : this.portal.client.act(id, act, { token }));
  }

  /** The newest version of a record that the portal has sent. */
  latest(name: string): Workload | undefined {
    return this.#follower
      .versions()
      .filter(({ ref }) => ref.name === name)
      .at(-1);
  }

  /**
   * The states that a workload has gone through, in their order, as soon as there
   * are so many. Queued is left out: how long a queue holds a job that it can let
   * in is up to chance, and of changes at once only the last is sent.
   */
  async states(name: string, count: number): Promise<string[]> {
    const states = () =>
      this.#follower.statesOf(name).filter(state => state !== 'Queued');
    await this.until(() => {
      if (states().length < count) {
        throw new Error(`${name} has only gone through ${states()}`);
      }
    });
    return states();
  }

  /**
   * The states that a workload has gone through, but those in which nothing runs.
   * When pods end, a JobSet looks for an instant as if none had started.
   */
  async work(name: string): Promise<string[]> {
    const states = await this.states(name, 1);
    return states.filter(state => state !== 'Pending');
  }

  /**
   * Waits until the portal says this of a workload. Its objects must say the
   * same by themselves, and are kept when a recording is made.
   *
   * @param pods - what only the pods tell
   */
  async says(
    name: string,
    title: string,
    says: Record<string, unknown>,
    pods: Record<string, unknown> = {},
  ): Promise<Workload> {
    const wanted = { ...says, ...pods };
    await this.until(async () => {
      expectFields(this.latest(name), wanted);
      const { object, queueObject } = await this.#objectsOf(name);
      expectFields(recordOf(object, queueObject), says);
      if (record) {
        keepCase({
          operator: this.#operator,
          version: this.#version,
          case: title,
          ...{ says, object, queueObject },
        });
      }
    });
    return this.latest(name)!;
  }

  /** Repeats expectations until they hold; the last failure tells when time is up. */
  async until(expectations: () => void | Promise<void>): Promise<void> {
    await eventually(expectations, PATIENCE_MS);
  }

  async #objectsOf(name: string) {
    const { ref } = this.latest(name)!;
    const plural = `${ref.kind.toLowerCase()}s`;
    const namespace = `namespaces/${ref.namespace}`;
    const object = await this.get(
      `/apis/${ref.group}/${ref.version}/${namespace}/${plural}/${name}`,
    );
    const { items } = await this.get<{ items: KubernetesObject[] }>(
      `/apis/kueue.x-k8s.io/v1beta2/${namespace}/workloads`,
    );
    const queueObject = items.find(
      ({ metadata }) =>
        metadata?.labels?.['kueue.x-k8s.io/job-uid'] === ref.uid,
    );
    return {
      object,
      queueObject: queueObject && {
        apiVersion: 'kueue.x-k8s.io/v1beta2',
        kind: 'Workload',
        ...queueObject,
      },
    };
  }
}

function expectFields(value: unknown, wanted: Record<string, unknown>) {
  expect(sameFields(value, wanted)).toEqual(wanted);
}
