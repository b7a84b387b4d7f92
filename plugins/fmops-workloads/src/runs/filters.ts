import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { OwnerOf } from '../assignment/useOwnerOf';
import { lineageRef } from '../lineage/lineageRef';
import type { StageTitle } from '../lineage/useStageTitle';
import type { StateWords } from '../states/useStateWords';
import type { en } from './messages/en';

/** A filter of a list of workloads; its id is the parameter in the URL. */
export interface WorkloadFilter {
  id: string;
  /** Key of its name. */
  label: Extract<keyof typeof en, `filter.${string}`>;
  valueOf(workload: Workload): string | undefined;
  /** Text of a value, where it is not the value itself. */
  textOf?(value: string): string;
  orderOf?(workload: Workload): number;
}

/** How values of filters are said. */
export interface FilterWords {
  presentState: StateWords['presentState'];
  stageTitle: StageTitle;
}

const byState = ({
  presentState,
}: Pick<FilterWords, 'presentState'>): WorkloadFilter => ({
  id: 'state',
  label: 'filter.state',
  valueOf: w => w.state,
  textOf: value => presentState(value as Workload['state']).label,
  orderOf: w => presentState(w.state).order,
});

const PLACE: readonly WorkloadFilter[] = [
  { id: 'cluster', label: 'filter.cluster', valueOf: w => w.ref.cluster },
  { id: 'namespace', label: 'filter.namespace', valueOf: w => w.ref.namespace },
];

const byStage = ({ stageTitle }: FilterWords): WorkloadFilter => ({
  id: 'stage',
  label: 'filter.stage',
  valueOf: w => w.lineage.stage,
  textOf: stageTitle,
});

const QUEUE: WorkloadFilter = {
  id: 'queue',
  label: 'filter.queue',
  valueOf: w => w.queue?.localQueue ?? w.queue?.clusterQueue,
};

const ACCELERATORS: WorkloadFilter = {
  id: 'accelerators',
  label: 'filter.accelerators',
  valueOf: w =>
    w.accelerators?.requested ? w.accelerators.resource : undefined,
};

const ownedBy = (ownerOf: OwnerOf): WorkloadFilter => ({
  id: 'owner',
  label: 'filter.owner',
  valueOf: ownerOf,
  textOf: owner => {
    const ref = lineageRef(owner, 'group');
    return ref ? humanizeEntityRef(ref, { defaultKind: 'group' }) : owner;
  },
});

/** The filters of runs, as data: another one needs no more than an entry. */
export function runFilters(
  ownerOf: OwnerOf,
  words: FilterWords,
): readonly WorkloadFilter[] {
  return [
    ...[byState(words), ...PLACE, byStage(words)],
    ...[ownedBy(ownerOf), QUEUE, ACCELERATORS],
  ];
}

/** The filters of endpoints, all of which are of one stage and in no queue. */
export function endpointFilters(
  ownerOf: OwnerOf,
  words: Pick<FilterWords, 'presentState'>,
): readonly WorkloadFilter[] {
  return [byState(words), ...PLACE, ownedBy(ownerOf), ACCELERATORS];
}

/** A value to choose, and how many workloads it would leave. */
export interface FilterOption {
  value: string;
  text: string;
  count: number;
}

function passes(
  filters: readonly WorkloadFilter[],
  workload: Workload,
  chosen: URLSearchParams,
  except?: WorkloadFilter,
): boolean {
  return filters.every(filter => {
    const value = chosen.get(filter.id);
    return filter === except || !value || filter.valueOf(workload) === value;
  });
}

/** The workloads that pass all chosen filters. */
export function applyFilters(
  filters: readonly WorkloadFilter[],
  workloads: readonly Workload[],
  chosen: URLSearchParams,
): Workload[] {
  return workloads.filter(workload => passes(filters, workload, chosen));
}

/**
 * Values of a filter among the workloads that pass the other filters. The chosen
 * value is always one of them, also where nothing is left of it.
 */
export function filterOptions(
  filters: readonly WorkloadFilter[],
  filter: WorkloadFilter,
  workloads: readonly Workload[],
  chosen: URLSearchParams,
): FilterOption[] {
  const textOf = filter.textOf ?? (value => value);
  const options = new Map<string, FilterOption & { order: number }>();
  for (const workload of workloads) {
    const value = filter.valueOf(workload);
    if (value && passes(filters, workload, chosen, filter)) {
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
