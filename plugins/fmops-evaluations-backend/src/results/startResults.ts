import type { Knex } from 'knex';
import type { Membership, Permits } from '../access';
import type { EvaluationsServices } from '../services';
import { Evaluations } from './Evaluations';
import { evaluationFormats } from './formats';
import { Imports } from './imports';
import { ResultStore, RowReader } from './store';

/** What the routes of evaluations call. */
export interface ResultsContext {
  evaluations: Evaluations;
  imports: Imports;
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
  const evaluations = new Evaluations({
    ...access,
    ...{ store, catalog: services.catalog },
    rows: new RowReader(database),
  });
  const formats = [...services.resultFormats.all, ...evaluationFormats];
  return { evaluations, imports: new Imports(formats, evaluations) };
}
