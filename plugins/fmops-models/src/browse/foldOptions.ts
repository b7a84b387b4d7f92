import { FacetOption } from './facetOptions';

/** Options shown before "Show more", which is worth it for two or more. */
const FOLDED = 6;

/** More than these are worth a field to find one, and are too many to show. */
const FINDABLE = 20;
const MOST = 100;

/** Which options of a facet are in sight. */
export interface FoldedOptions {
  shown: FacetOption[];
  /** Left out, until more are asked for or a text narrows them. */
  hidden: number;
  foldable: boolean;
  findable: boolean;
}

/**
 * Picks the options to show: the first ones and the selected ones; once they are
 * unfolded, those with a text in their title, a hundred at most.
 */
export function foldOptions(
  options: FacetOption[],
  unfolded: boolean,
  find: string,
): FoldedOptions {
  const foldable = options.length > FOLDED + 1;
  const findable = unfolded && options.length > FINDABLE;
  const text = findable ? find.trim().toLocaleLowerCase('en-US') : '';
  const fitting = options.filter(({ title }) =>
    title.toLocaleLowerCase('en-US').includes(text),
  );
  const most = unfolded ? MOST : FOLDED;
  const shown = fitting.filter(
    ({ selected }, index) => !foldable || selected || index < most,
  );
  return { shown, hidden: fitting.length - shown.length, foldable, findable };
}
