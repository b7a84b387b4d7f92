import { InputError } from '@backstage/errors';
import {
  REVIEW_LIMITS,
  shuffled,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { NewItem } from '../store';
import type { SourceRow } from './SourceRows';

/**
 * Draws a share of rows by a seed, in the order in which they are judged: what
 * is judged first is a sample as well.
 *
 * @throws `InputError` where that makes too many items
 */
export function drawItems(
  rows: SourceRow[],
  share: number,
  seed: number,
): NewItem[] {
  const numbered = rows.map((row, sourceIndex) => ({ ...row, sourceIndex }));
  const items = shuffled(numbered, seed)
    .slice(0, Math.ceil(rows.length * share))
    .flatMap(({ contents, row, key, digest, sourceIndex }) =>
      contents.map(content => ({
        ...{ content, row, sourceIndex },
        ...{ sourceKey: key, sourceDigest: digest },
      })),
    );
  if (items.length > REVIEW_LIMITS.items) {
    throw new InputError(
      `These are ${items.length} items, and a review takes ${REVIEW_LIMITS.items}: draw a smaller share`,
    );
  }
  return items;
}
