import type { Entity } from '@backstage/catalog-model';
import { decodeCursor, encodeCursor } from '../results/store/cursor';
import type {
  KeptObjective,
  ObjectivePlace,
  ObjectiveStore,
} from './ObjectiveStore';

const BATCH = 200;
/** Of very many that the caller may not read, a page holds fewer or none. */
const MOST_BATCHES = 10;

/**
 * A page of objectives whose endpoints may be read. No more is read, and asked
 * of the catalog, than the page takes.
 *
 * @param readable - those of some references that may be read, by reference
 * @throws InputError for what is no cursor
 */
export async function readablePage(
  store: Pick<ObjectiveStore, 'page'>,
  { limit, cursor }: { limit: number; cursor?: string },
  readable: (refs: string[]) => Promise<Map<string, Entity>>,
): Promise<{
  objectives: KeptObjective[];
  entities: Map<string, Entity>;
  nextCursor?: string;
}> {
  const objectives: KeptObjective[] = [];
  const entities = new Map<string, Entity>();
  let after: ObjectivePlace | undefined = cursor
    ? (decodeCursor(cursor, 3) as [string, string, string])
    : undefined;
  for (let batches = 0; batches < MOST_BATCHES; batches++) {
    const batch = await store.page(after, BATCH);
    const found = await readable(batch.map(({ endpoint }) => endpoint));
    for (const objective of batch) {
      const { endpoint, createdAt, id } = objective;
      const entity = found.get(endpoint);
      if (entity && objectives.length === limit) {
        return { objectives, entities, nextCursor: encodeCursor(after!) };
      }
      if (entity) {
        objectives.push(objective);
        entities.set(endpoint, entity);
      }
      after = [endpoint, createdAt, id];
    }
    if (batch.length < BATCH) return { objectives, entities };
  }
  return { objectives, entities, nextCursor: encodeCursor(after!) };
}
