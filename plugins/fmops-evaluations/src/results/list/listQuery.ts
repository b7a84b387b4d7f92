import {
  EVALUATION_METHODS,
  type EvaluationQuery,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** The filters of the list, as they stand in the URL. */
export const LIST_FILTERS = [
  'model',
  'version',
  'benchmark',
  'set',
  'method',
  'run',
] as const;

export type ListFilter = (typeof LIST_FILTERS)[number];

/** Which evaluations to list, read from a query; what makes no sense is left out. */
export function readListQuery(params: URLSearchParams): EvaluationQuery {
  const { method, ...filters } = Object.fromEntries(
    LIST_FILTERS.flatMap(name => {
      const value = params.get(name)?.trim();
      return value ? [[name, value] as const] : [];
    }),
  );
  const known = EVALUATION_METHODS.find(one => one === method);
  return { ...filters, ...(known && { method: known }) };
}
