import type { SortDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import type { FacetsMessages, FacetsWord } from './messages';

const TITLES: Partial<Record<string, FacetsWord>> = {
  context: 'sort.context',
  memory: 'sort.memory',
  parameters: 'sort.parameters',
  released: 'sort.released',
  rows: 'sort.rows',
  size: 'sort.size',
  title: 'sort.name',
};

/** Names sort orders in the reader's language; benchmarks keep their name. */
export function sortsInWords<Sort extends SortDefinition>(
  t: FacetsMessages,
  sorts: readonly Sort[],
): Sort[] {
  return sorts.map(sort => {
    const word = TITLES[sort.id];
    return word ? { ...sort, title: t(word) } : sort;
  });
}
