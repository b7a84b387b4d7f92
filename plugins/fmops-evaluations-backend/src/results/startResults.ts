import type { Knex } from 'knex';
import type { Membership, Permits } from '../access';
import type { EvaluationsServices } from '../services';
import type { Sets } from '../sets';
import { BoardReader, Leaderboards } from './boards';
import { Comparisons } from './comparison';
import { startDelivery } from './delivery';
import { Evaluations } from './Evaluations';
import { startFolders } from './folders';
import { evaluationFormats } from './formats';
import { Imports, MlflowImports, ResultReader } from './imports';
import { ResultStore, RowReader, scheduleRowRetention } from './store';

/** What the routes of evaluations call. */
export interface ResultsContext {
  evaluations: Evaluations;
  comparisons: Comparisons;
  imports: Imports;
  leaderboards: Leaderboards;
  mlflowImports: MlflowImports;
}

/** Builds what keeps evaluations. */
export async function startResults(
  services: EvaluationsServices,
  {
    database,
    ...access
  }: { database: Knex; membership: Membership; permits: Permits; sets: Sets },
): Promise<ResultsContext> {
  const { catalog } = services;
  const store = new ResultStore(database);
  const { config, scheduler } = services;
  await scheduleRowRetention(scheduler, config, database);
  await startDelivery(services, { database, store });
  const evaluations = new Evaluations({
    ...access,
    ...{ store, catalog },
    rows: new RowReader(database),
  });
  const reader = new ResultReader([
    ...services.resultFormats.all,
    ...evaluationFormats,
  ]);
  await startFolders(services, { database, reader, store });
  const imports = new Imports(reader, evaluations);
  return {
    evaluations,
    comparisons: new Comparisons({ catalog, evaluations, store }),
    imports,
    mlflowImports: new MlflowImports({ ...access, config, imports }),
    leaderboards: new Leaderboards({
      ...{ catalog, evaluations, boards: new BoardReader(database) },
      sets: access.sets,
    }),
  };
}
