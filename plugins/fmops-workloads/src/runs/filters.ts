import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { stageTitle } from '../lineage/stageTitle';
import { presentState } from '../states/presentation';

/** A filter of the Runs page; its id is the parameter in the URL. */
export interface RunFilter {
  id: string;
  label: string;
  valueOf(workload: Workload): string | undefined;
  /** Text of a value, where it is not the value itself. */
  textOf?(value: string): string;
  orderOf?(workload: Workload): number;
}

/** The filters, as data: another one needs no more than an entry. */
export const RUN_FILTERS: readonly RunFilter[] = [
  {
    id: 'state',
    label: 'State',
    valueOf: w => w.state,
    textOf: value => presentState(value as Workload['state']).label,
    orderOf: w => presentState(w.state).order,
  },
  { id: 'cluster', label: 'Cluster', valueOf: w => w.ref.cluster },
  { id: 'namespace', label: 'Namespace', valueOf: w => w.ref.namespace },
  {
    id: 'stage',
    label: 'Stage',
    valueOf: w => w.lineage.stage,
    textOf: stageTitle,
  },
];

/** A value to choose, and how many runs it would leave. */
export interface FilterOption {
  value: string;
  text: string;
  count: number;
}

function passes(
  workload: Workload,
  chosen: URLSearchParams,
  except?: RunFilter,
): boolean {
  return RUN_FILTERS.every(filter => {
    const value = chosen.get(filter.id);
    return filter === except || !value || filter.valueOf(workload) === value;
  });
}

/** The runs that pass all chosen filters. */
export function applyFilters(
  workloads: readonly Workload[],
  chosen: URLSearchParams,
): Workload[] {
  return workloads.filter(workload => passes(workload, chosen));
}

/**
 * Values of a filter among the runs that pass the other filters. The chosen
 * value is always one of them, also where nothing is left of it.
 */
export function filterOptions(
  filter: RunFilter,
  workloads: readonly Workload[],
  chosen: URLSearchParams,
): FilterOption[] {
  const textOf = filter.textOf ?? (value => value);
  const options = new Map<string, FilterOption & { order: number }>();
  for (const workload of workloads) {
    const value = filter.valueOf(workload);
    if (value && passes(workload, chosen, filter)) {
      const known = options.get(value);
      options.set(value, {
        value,
        text: textOf(value),
        order: filter.orderOf?.(workload) ?? 0,
        count: (known?.count ?? 0) + 1,
      });
    }
  }
  const current = chosen.get(filter.id);
  if (current && !options.has(current)) {
    options.set(current, {
      value: current,
      text: textOf(current),
      order: 0,
      count: 0,
    });
  }
  return [...options.values()]
    .sort((a, b) => a.order - b.order || a.text.localeCompare(b.text))
    .map(({ value, text, count }) => ({ value, text, count }));
}
