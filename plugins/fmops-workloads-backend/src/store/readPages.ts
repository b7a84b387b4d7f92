import type { Knex } from 'knex';
import type { WorkloadRow } from './rows';

const PAGE = 1_000;

/** Reads all rows, so many at a time: all together would be in memory twice. */
export async function* readPages(
  database: Knex,
  size = PAGE,
): AsyncGenerator<WorkloadRow[]> {
  let last: WorkloadRow | undefined;
  do {
    const page = database<WorkloadRow>('workloads')
      .orderBy(['cluster', 'uid'])
      .limit(size);
    const rows: WorkloadRow[] = await (last
      ? page.whereRaw('(cluster, uid) > (?, ?)', [last.cluster, last.uid])
      : page);
    yield rows;
    last = rows.length === size ? rows.at(-1) : undefined;
  } while (last);
}
