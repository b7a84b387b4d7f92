import type { Knex } from 'knex';
import type { Membership, Permits } from '../access';
import type { EvaluationsServices } from '../services';
import { Evaluations } from './Evaluations';
import { ResultStore, RowReader } from './store';

/** What the routes of evaluations call. */
export interface ResultsContext {
  evaluations: Evaluations;
}

/** Builds what keeps evaluations. */
export function startResults(
  services: EvaluationsServices,
  {
    database,
    ...access
  }: { database: Knex; membership: Membership; permits: Permits },
): ResultsContext {
  const store = new ResultStore(database);
  return {
    evaluations: new Evaluations({
      ...access,
      ...{ store, catalog: services.catalog },
      rows: new RowReader(database),
    }),
  };
}
