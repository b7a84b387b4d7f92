import Button from '@material-ui/core/Button';
import { useSearchParams } from 'react-router-dom';
import { Content, EmptyState } from '@backstage/core-components';
import { useOwnerOf } from '../assignment/useOwnerOf';
import type { ProblemTexts } from '../errors/ProblemPanel';
import { useWorkloads } from '../live/useWorkloads';
import { FilterBar, withoutFilters } from '../runs/FilterBar';
import { applyFilters, capacityFilters } from '../runs/filters';
import { RunsFrame } from '../runs/RunsFrame';
import { CapacityCards } from './CapacityCards';

const PROBLEMS: ProblemTexts = {
  forbidden: {
    title: 'You may not see what uses the clusters',
    description: 'Ask whoever manages permissions in this portal.',
  },
  notFound: {
    title: 'There is nothing to show',
    description: 'The backend of runs and endpoints does not answer.',
  },
};

/** Accelerators, queues and cost of all that the user may see, live, filtered by the URL. */
export function CapacityPage() {
  const live = useWorkloads();
  const ownerOf = useOwnerOf();
  const filters = capacityFilters(ownerOf);
  const [chosen, setChosen] = useSearchParams();
  const change = (next: URLSearchParams) => setChosen(next, { replace: true });
  return (
    <Content>
      <RunsFrame
        live={live}
        problems={PROBLEMS}
        controls={listed =>
          listed.length > 0 && (
            <FilterBar
              label="Filter capacity"
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
            return (
              <EmptyState
                missing="content"
                title="Nothing uses the clusters yet"
                description="Accelerators, queues and cost appear here by themselves, as soon as there are runs or endpoints that you may see."
              />
            );
          }
          const shown = applyFilters(filters, listed, chosen);
          return shown.length > 0 ? (
            <CapacityCards workloads={shown} ownerOf={ownerOf} />
          ) : (
            <EmptyState
              missing="data"
              title="Nothing matches"
              description={`None of ${listed.length} runs and endpoints passes these filters.`}
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
    </Content>
  );
}
