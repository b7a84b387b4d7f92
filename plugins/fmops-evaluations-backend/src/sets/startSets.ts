import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import type { Membership, Permits } from '../access';
import { EvaluationSets } from './EvaluationSets';
import { SetAccess } from './SetAccess';
import { Sets } from './Sets';

/** What routes, and other subjects that add rows, call. */
export interface SetsContext {
  /** As far as a caller may read and edit. */
  sets: Sets;
  /** Whoever asks: check with `sets` first. */
  evaluationSets: EvaluationSets;
}

/** Builds what keeps evaluation prompt catalogs. */
export function startSets(
  { auth, catalog }: { auth: AuthService; catalog: CatalogService },
  shared: { database: Knex; membership: Membership; permits: Permits },
): SetsContext {
  const evaluationSets = new EvaluationSets(shared.database);
  const access = new SetAccess(auth, shared.membership, shared.permits);
  return { evaluationSets, sets: new Sets(catalog, access, evaluationSets) };
}
