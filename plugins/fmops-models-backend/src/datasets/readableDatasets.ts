import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { UploadedDataset } from '@fmops/backstage-plugin-fmops-models-common';
import type { Member } from '../access';

/** The catalog takes this many references in one request without trouble. */
const BATCH = 200;

/** Datasets of one's groups, and those that one may read in the catalog. */
export async function readableDatasets(
  items: readonly UploadedDataset[],
  options: {
    catalog: CatalogService;
    credentials: BackstageCredentials;
    member: Member;
  },
): Promise<UploadedDataset[]> {
  const { catalog, credentials, member } = options;
  const readable = new Set<string>();
  for (let start = 0; start < items.length; start += BATCH) {
    const entityRefs = items
      .slice(start, start + BATCH)
      .map(({ entityRef }) => entityRef);
    const answer = await catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind'] },
      { credentials },
    );
    answer.items.forEach(
      (entity, at) => entity && readable.add(entityRefs[at]),
    );
  }
  return items.filter(
    ({ entityRef, owner }) =>
      member.ownershipRefs.has(owner) || readable.has(entityRef),
  );
}
