import { isDeepStrictEqual } from 'node:util';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { Knex } from 'knex';
import type { ClusterConnection } from '../../clusters';
import { jobKind, observeWorkload, type ObservedWorkload } from '../../kinds';
import type { DatabaseWorkloadStore } from '../../store';
import { listPages } from '../../watch/listPages';
import { openStore, type Replica } from './Replica';
import { scale } from './scale';

/** Repeats a check until it holds, or fails as it fails in the end. */
export async function eventually(check: () => Promise<void> | void) {
  // Tests set the date.
  const deadline = performance.now() + scale.patienceMs;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (performance.now() > deadline) {
        throw error;
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
}

/**
 * Expects that a replica, and the database that it writes to, come to hold
 * exactly what the API server lists: nothing lost, nothing kept that is gone,
 * each as its object shows it now.
 */
export async function expectTruth(
  replica: Replica,
  api: ClusterConnection,
  knex: Knex,
): Promise<void> {
  await eventually(async () => {
    const listed = await listJobs(api);
    expect(differences(listed, replica.store)).toEqual([]);
    await replica.store.settled();
    expect(differences(listed, await openStore(knex))).toEqual([]);
  });
}

async function listJobs(api: ClusterConnection) {
  const listed = new Map<string, ObservedWorkload['workload']>();
  const take = (object: KubernetesObject) => {
    const source = { kind: jobKind, cluster: 'training', version: 'v1' };
    const { workload } = observeWorkload(source, object)!;
    listed.set(workload.ref.uid, workload);
  };
  const request = { path: '/apis/batch/v1/jobs', pageSize: 500 };
  await listPages(api, request, take);
  return listed;
}

function differences(
  listed: Map<string, ObservedWorkload['workload']>,
  store: DatabaseWorkloadStore,
): string[] {
  const kept = [...store.all()].filter(
    ({ workload }) => workload.ref.kind === 'Job',
  );
  const known = new Map(kept.map(item => [item.workload.ref.uid, item]));
  const ghosts = kept
    .filter(({ workload }) => !workload.deletedAt)
    .filter(({ workload }) => !listed.has(workload.ref.uid))
    .map(({ workload }) => `${workload.ref.name} is kept though it is gone`);
  const wrong = [...listed].flatMap(([uid, workload]) => {
    const item = known.get(uid);
    const { name } = workload.ref;
    if (!item || item.workload.deletedAt) {
      return [`${name} is lost`];
    }
    if (item.workload.staleSince) {
      return [`${name} is out of date since ${item.workload.staleSince}`];
    }
    return isDeepStrictEqual(plain(item.observed), plain(workload))
      ? []
      : [`${name} is ${item.observed.state}, not ${workload.state}`];
  });
  return [...ghosts, ...wrong];
}

/** As the database keeps it: without what is undefined. */
function plain(workload: ObservedWorkload['workload']): unknown {
  return JSON.parse(JSON.stringify(workload));
}
