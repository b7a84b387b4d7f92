import type { StateChange } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Knex } from 'knex';
import type { TransitionRow } from './rows';

/** Which workload is meant. */
export interface WorkloadId {
  cluster: string;
  uid: string;
}

/**
 * States of some workloads, oldest first, by `cluster/uid`. Ask for some
 * hundreds at a time: databases limit how much a query may name.
 */
export async function readHistories(
  database: Knex,
  ids: readonly WorkloadId[],
): Promise<Map<string, StateChange[]>> {
  const histories = new Map<string, StateChange[]>();
  for (const name of new Set(ids.map(({ cluster }) => cluster))) {
    const uids = ids.flatMap(({ cluster, uid }) =>
      cluster === name ? uid : [],
    );
    const rows = await database<TransitionRow>('workload_transitions')
      .where({ cluster: name })
      .whereIn('uid', uids)
      .orderBy('id')
      .select('uid', 'state', 'at');
    for (const { uid, state, at } of rows) {
      const key = `${name}/${uid}`;
      const history = histories.get(key) ?? [];
      history.push({ state: state as StateChange['state'], at });
      histories.set(key, history);
    }
  }
  return histories;
}
