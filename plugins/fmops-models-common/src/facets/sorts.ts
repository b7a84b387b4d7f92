import type { SortBenchmark } from '../benchmarks';
import { FMOPS_GROUP } from '../vocabulary';
import { annotationField } from './names';

/**
 * What lists of entities can be sorted by.
 *
 * @public
 */
export interface SortDefinition {
  id: string;
  title: string;
  /** Direction that people expect first. */
  first: 'asc' | 'desc';
  /** `orderFields` entry of the catalog's query API, per direction. */
  orderFields: Record<'asc' | 'desc', { field: string; order: 'asc' | 'desc' }>;
}

/**
 * The catalog sorts strings, by one field, and leaves out entities that lack
 * it. So every entity carries two annotations for each number, equal but for
 * what is unknown: that comes last in either direction.
 *
 * @public
 */
export function sortAnnotation(id: string, order: 'asc' | 'desc'): string {
  return `${FMOPS_GROUP}/sort-${id}-${order}`;
}

function sort(
  id: string,
  title: string,
  first: SortDefinition['first'],
): SortDefinition {
  return {
    id,
    title,
    first,
    orderFields: {
      asc: { field: annotationField(sortAnnotation(id, 'asc')), order: 'asc' },
      desc: {
        field: annotationField(sortAnnotation(id, 'desc')),
        order: 'desc',
      },
    },
  };
}

const title = sort('title', 'Name', 'asc');

/**
 * Sort orders of FoundationModels.
 *
 * @public
 */
export const MODEL_SORTS: readonly SortDefinition[] = [
  title,
  sort('released', 'Release date', 'desc'),
  sort('parameters', 'Parameters', 'asc'),
  sort('context', 'Context window', 'desc'),
  sort('memory', 'Memory to serve', 'asc'),
];

/**
 * Sort order of FoundationModels by their results in a benchmark.
 *
 * @public
 */
export function benchmarkSort(by: SortBenchmark): SortDefinition {
  return sort(by.id, by.title, by.benchmark.higherIsBetter ? 'desc' : 'asc');
}

/**
 * Sort orders of ModelDatasets.
 *
 * @public
 */
export const DATASET_SORTS: readonly SortDefinition[] = [
  title,
  sort('rows', 'Rows', 'desc'),
  sort('size', 'Size', 'desc'),
];
