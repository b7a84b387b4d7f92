import { decodeCursor, encodeCursor } from '../results/store/cursor';
import { refsOf } from './PromotionAccess';
import type {
  PromotionFilter,
  PromotionPlace,
  PromotionReader,
} from './PromotionReader';
import type { PromotionRow } from './PromotionRow';

const BATCH = 200;
/** Of very many that the caller may not read, a page holds fewer or none. */
const MOST_BATCHES = 10;

/**
 * A page of promotions whose models and endpoints may be read, the newest first.
 * No more is read, and asked of the catalog, than the page takes.
 *
 * @param among - those of some references that may be read
 * @throws InputError for what is no cursor
 */
export async function readablePromotions(
  reader: Pick<PromotionReader, 'page'>,
  filter: PromotionFilter,
  { limit, cursor }: { limit: number; cursor?: string },
  among: (refs: string[]) => Promise<ReadonlySet<string>>,
): Promise<{ rows: PromotionRow[]; nextCursor?: string }> {
  const rows: PromotionRow[] = [];
  let after: PromotionPlace | undefined = cursor
    ? (decodeCursor(cursor, 2) as [string, string])
    : undefined;
  for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
    const batch = await reader.page(filter, after, BATCH);
    const readable = await among(batch.flatMap(refsOf));
    for (const row of batch) {
      const shown = refsOf(row).every(ref => readable.has(ref));
      if (shown && rows.length === limit) {
        return { rows, nextCursor: encodeCursor(after!) };
      }
      if (shown) rows.push(row);
      after = placeOf(row);
    }
    if (batch.length < BATCH) return { rows };
  }
  return { rows, nextCursor: encodeCursor(after!) };
}

function placeOf({ requested_at, id }: PromotionRow): PromotionPlace {
  return [requested_at, id];
}
