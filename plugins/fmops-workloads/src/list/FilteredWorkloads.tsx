import type { ComponentType, ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { useSearchParams } from 'react-router-dom';
import { EmptyState } from '@backstage/core-components';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useEntityOf } from '../assignment/useEntityOf';
import { useOwnerOf, type OwnerOf } from '../assignment/useOwnerOf';
import type { ProblemTexts } from '../errors/ProblemPanel';
import { useWorkloads } from '../live/useWorkloads';
import { FilterBar, withoutFilters } from '../runs/FilterBar';
import { applyFilters, type WorkloadFilter } from '../runs/filters';
import { RunsFrame } from '../runs/RunsFrame';
import { WorkloadList, type RowProps } from './WorkloadList';

/** What a page of workloads lists, and how it speaks of that. */
export interface WorkloadPage {
  category: Workload['category'];
  /** Such as `run` and `runs`. */
  noun: readonly [one: string, many: string];
  filtersOf(ownerOf: OwnerOf): readonly WorkloadFilter[];
  problems: ProblemTexts;
  Row: ComponentType<RowProps>;
  empty(modelRef?: string): ReactNode;
}

/** All workloads of a page that the user may see, or those of one model, live, filtered by the URL. */
export function FilteredWorkloads(props: {
  page: WorkloadPage;
  modelRef?: string;
}) {
  const { page, modelRef } = props;
  const [one, many] = page.noun;
  const live = useWorkloads({ modelRef });
  const entityOf = useEntityOf(live.workloads.values());
  const ownerOf = useOwnerOf();
  const filters = page.filtersOf(ownerOf);
  const [chosen, setChosen] = useSearchParams();
  const change = (next: URLSearchParams) => setChosen(next, { replace: true });
  return (
    <RunsFrame
      live={live}
      category={page.category}
      problems={page.problems}
      controls={listed =>
        listed.length > 0 && (
          <FilterBar
            label={`Filter ${many}`}
            filters={filters}
            workloads={listed}
            chosen={chosen}
            onChange={change}
          />
        )
      }
    >
      {listed => {
        if (listed.length === 0) {
          return page.empty(modelRef);
        }
        const shown = applyFilters(filters, listed, chosen);
        return shown.length > 0 ? (
          <WorkloadList
            label={many.charAt(0).toLocaleUpperCase('en') + many.slice(1)}
            workloads={shown}
            Row={page.Row}
            whose={{ entityOf, ownerOf }}
          />
        ) : (
          <EmptyState
            missing="data"
            title={`No ${one} matches`}
            description={`None of ${listed.length} ${many} passes these filters.`}
            action={
              <Button
                variant="outlined"
                onClick={() => change(withoutFilters(filters, chosen))}
              >
                Clear the filters
              </Button>
            }
          />
        );
      }}
    </RunsFrame>
  );
}
