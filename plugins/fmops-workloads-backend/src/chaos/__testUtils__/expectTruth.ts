import { isDeepStrictEqual } from 'node:util';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { eventually } from '@fmops/test-servers';
import type { Knex } from 'knex';
import type { ClusterConnection } from '../../clusters';
import { jobKind, observeWorkload, type ObservedWorkload } from '../../kinds';
import type { DatabaseWorkloadStore, StoredWorkload } from '../../store';
import { listPages } from '../../watch/listPages';
import type { Churn } from './Churn';
import { noteResult } from './noteResult';
import { openStore } from './openStore';
import type { PortalProcess } from './PortalProcess';
import { scale } from './scale';

type Listed = Map<string, ObservedWorkload['workload']>;

/** What is not as the API server has it, by name of the job. */
export interface Differences {
  lost: string[];
  wrong: string[];
}

/**
 * Expects that what a test looks at comes to be exactly what the API server
 * lists: nothing lost, nothing kept that is gone, each as its object shows it now.
 *
 * @param rounds - how often the fault struck before; notes the result
 */
export async function expectTruth(options: {
  churn: Churn;
  look(listed: Listed): Promise<Differences>;
  rounds?: number;
}): Promise<void> {
  const { churn, look, rounds = 0 } = options;
  const start = performance.now();
  let seen: Differences = { lost: [], wrong: [] };
  try {
    await eventually(async () => {
      seen = await look(await listJobs(churn.connection));
      expect(seen).toEqual({ lost: [], wrong: [] });
    }, scale.patienceMs);
  } finally {
    noteResult({
      ...{ rounds, changes: churn.changes },
      ...{ lost: seen.lost.length, wrong: seen.wrong.length },
      seconds: (performance.now() - start) / 1000,
    });
  }
}

/** What of a store, and of the database that it writes to, is not as listed. */
export async function lookAt(
  store: DatabaseWorkloadStore,
  knex: Knex,
  listed: Listed,
): Promise<Differences> {
  const inMemory = differences(listed, store.all());
  await store.settled();
  const kept = differences(listed, (await openStore(knex)).all());
  return {
    lost: [...inMemory.lost, ...kept.lost],
    wrong: [...inMemory.wrong, ...kept.wrong],
  };
}

/** What portals answer, and what is in their database, that is not as listed. */
export async function lookAtPortals(
  portals: readonly PortalProcess[],
  knex: Knex,
  listed: Listed,
): Promise<Differences> {
  const answers = await Promise.all(portals.map(portal => portal.list()));
  const all = [
    ...answers.map(items => items.map(workload => ({ workload }))),
    [...(await openStore(knex)).all()],
  ].map(items => differences(listed, items));
  return {
    lost: all.flatMap(({ lost }) => lost),
    wrong: all.flatMap(({ wrong }) => wrong),
  };
}

async function listJobs(api: ClusterConnection): Promise<Listed> {
  const listed: Listed = new Map();
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
  listed: Listed,
  items: Iterable<Pick<StoredWorkload, 'workload'> & Partial<StoredWorkload>>,
): Differences {
  const kept = [...items].filter(({ workload }) => workload.ref.kind === 'Job');
  const known = new Map(kept.map(item => [item.workload.ref.uid, item]));
  const isLost = (uid: string) => {
    const { workload } = known.get(uid) ?? {};
    return !workload || Boolean(workload.deletedAt);
  };
  const ghosts = kept
    .filter(({ workload }) => !workload.deletedAt)
    .filter(({ workload }) => !listed.has(workload.ref.uid))
    .map(({ workload }) => `${workload.ref.name} is kept though it is gone`);
  const lost = [...listed].filter(([uid]) => isLost(uid));
  const wrong = [...listed]
    .filter(([uid]) => !isLost(uid))
    .flatMap(([uid, workload]) => {
      const { name } = workload.ref;
      const { observed, workload: shown } = known.get(uid)!;
      if (shown.staleSince) {
        return [`${name} is out of date since ${shown.staleSince}`];
      }
      const same = observed
        ? isDeepStrictEqual(plain(observed), plain(workload))
        : shown.state === workload.state;
      return same
        ? []
        : [`${name} is ${shown.state}, not ${workload.state}, or differs`];
    });
  return {
    lost: lost.map(([, { ref }]) => ref.name),
    wrong: [...ghosts, ...wrong],
  };
}

/** As the database keeps it: without what is undefined. */
function plain(workload: ObservedWorkload['workload']): unknown {
  return JSON.parse(JSON.stringify(workload));
}
