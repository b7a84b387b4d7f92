import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ClaimedResult } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  BENCHMARKS,
  findBenchmark,
  isFoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { refOf } from '../../access';

const MOST_MODELS = 500;

/** What authors of models say about a benchmark in the catalog, for models that the caller may read. */
export async function claimsOf(
  catalog: CatalogService,
  credentials: BackstageCredentials,
  benchmark: string,
): Promise<ClaimedResult[]> {
  const { items } = await catalog.queryEntities(
    {
      filter: {
        kind: 'FoundationModel',
        'spec.evaluations.benchmark': namesOf(benchmark),
      },
      fields: ['apiVersion', 'kind', 'metadata', 'spec.evaluations'],
      limit: MOST_MODELS,
    },
    { credentials },
  );
  return items.filter(isFoundationModelEntity).flatMap(entity =>
    (entity.spec.evaluations ?? [])
      .filter(({ benchmark: name }) => idOf(name) === benchmark)
      .map(({ metric, value, shots, setting, reportedBy, source }) => ({
        model: { ref: refOf(entity) },
        ...{ metric, value },
        ...(shots !== undefined && { shots }),
        ...(setting && { setting }),
        ...(reportedBy && { reportedBy }),
        ...(source && { source }),
      })),
  );
}

function idOf(name: string): string {
  return (
    findBenchmark(name)?.benchmark.id ?? name.trim().toLocaleLowerCase('en-US')
  );
}

/** Names under which the catalog may have it. */
function namesOf(benchmark: string): string[] {
  const known = BENCHMARKS.find(({ id }) => id === benchmark);
  return known
    ? [
        ...[known.id, known.title],
        ...known.aliases.map(alias =>
          typeof alias === 'string' ? alias : alias.name,
        ),
      ]
    : [benchmark];
}
