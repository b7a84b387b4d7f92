import { setTimeout as sleep } from 'node:timers/promises';
import {
  KUBERNETES_ID,
  WORKLOAD_ANNOTATIONS,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { PRIVATE_PROJECT, type Person } from './people';
import type { RunStream } from './RunStream';

const NAME = 'load-marker';
const MARK = 's3://load/';

/** These see all runs, others those of entities that they may read. */
const ALL_SEEING = ['ml-platform', 'auditors'];

/** A job in each of the namespaces, and who sees it, by their groups. */
const JOBS: Record<string, { project?: string; viewers?: readonly string[] }> =
  {
    'team-language': { project: 'support-assistant-sft' },
    'team-vision': {
      project: PRIVATE_PROJECT,
      viewers: ['vision-team', ...ALL_SEEING],
    },
    platform: { viewers: ALL_SEEING },
  };
const NAMESPACES = Object.keys(JOBS);

interface Change {
  namespace: string;
  /** By `performance.now()`. */
  at: number;
}

interface Viewer {
  person: Person;
  /** The number of the last change seen, by namespace. */
  seen: Map<string, number>;
}

/**
 * Changes jobs in the cluster, one of each namespace in turn, and notes who
 * gets to see it, when.
 */
export class ClusterChanges {
  /** From a change until somebody's page has it, in milliseconds. */
  readonly delays: number[] = [];
  /** Changes that somebody got who must not see them. */
  leaks = 0;
  readonly #url: string;
  readonly #changes: Change[] = [];
  readonly #viewers: Viewer[] = [];

  constructor(clusterUrl: string) {
    this.#url = clusterUrl;
  }

  get count(): number {
    return this.#changes.length;
  }

  /** Changes that did not come to somebody who should see them. */
  get missed(): number {
    return this.#viewers.reduce(
      (sum, viewer) => sum + this.#unseenBy(viewer).length,
      0,
    );
  }

  /** Makes the jobs that are going to be changed. */
  async prepare(): Promise<void> {
    for (const [namespace, { project }] of Object.entries(JOBS)) {
      await this.#send(namespace, '', 'POST', 'application/json', {
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: {
          ...{ name: NAME, namespace },
          labels: project && { [KUBERNETES_ID]: project },
        },
        spec: {
          template: {
            metadata: { annotations: { 'fmops.dev/play': 'never-ends' } },
            spec: {
              restartPolicy: 'Never',
              containers: [{ name: 'marker', image: 'example.com/marker:1' }],
            },
          },
        },
      });
    }
  }

  /** Watches over what somebody sees. */
  watch(person: Person, stream: RunStream): void {
    const seen = new Map(NAMESPACES.map(name => [name, this.count] as const));
    const viewer = { person, seen };
    this.#viewers.push(viewer);
    stream.onWorkload(workload => this.#note(viewer, workload));
  }

  /** Changes one job after the other until it is told to stop. */
  async follow(everyMs: number, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const number = this.#changes.length;
      const namespace = NAMESPACES[number % NAMESPACES.length];
      this.#changes.push({ namespace, at: performance.now() });
      await this.#send(
        namespace,
        `/${NAME}`,
        'PATCH',
        'application/merge-patch+json',
        {
          metadata: {
            annotations: {
              [WORKLOAD_ANNOTATIONS.outputUri]: `${MARK}${number}`,
            },
          },
        },
      );
      await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  #note(viewer: Viewer, { ref, lineage }: Workload) {
    if (ref.name !== NAME) return;
    if (!sees(viewer.person, ref.namespace)) {
      this.leaks += 1;
      return;
    }
    const number = Number(lineage.outputUri?.slice(MARK.length) ?? -1);
    const now = performance.now();
    // One that came with a later one was seen only then
    for (const { at } of this.#unseenBy(viewer, ref.namespace, number)) {
      this.delays.push(now - at);
    }
    const before = viewer.seen.get(ref.namespace)!;
    viewer.seen.set(ref.namespace, Math.max(before, number + 1));
  }

  #unseenBy(viewer: Viewer, of?: string, last = Infinity): Change[] {
    return this.#changes.filter(
      ({ namespace }, number) =>
        (of ? namespace === of : sees(viewer.person, namespace)) &&
        number >= viewer.seen.get(namespace)! &&
        number <= last,
    );
  }

  async #send(
    namespace: string,
    path: string,
    method: string,
    type: string,
    body: object,
  ) {
    const route = `/apis/batch/v1/namespaces/${namespace}/jobs${path}`;
    const response = await fetch(this.#url + route, {
      method,
      headers: { authorization: 'Bearer local-admin', 'content-type': type },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${route}: ${await response.text()}`);
  }
}

function sees({ groups }: Person, namespace: string): boolean {
  const { viewers } = JOBS[namespace];
  return !viewers || groups.some(group => viewers.includes(group));
}
