import Button from '@material-ui/core/Button';
import { useSearchParams } from 'react-router-dom';
import { EmptyState } from '@backstage/core-components';
import { useEntityOf } from '../assignment/useEntityOf';
import { useWorkloads } from '../live/useWorkloads';
import { chosenModel, withoutModel } from '../model/modelParameter';
import { ModelChip } from '../model/ModelChip';
import { FilterBar, withoutFilters } from './FilterBar';
import { applyFilters } from './filters';
import { NoRuns } from './NoRuns';
import { RunList } from './RunList';
import { RunsFrame } from './RunsFrame';

/** All runs that the user may see, or those of one model, live, filtered by the URL. */
export function AllRuns() {
  const [chosen, setChosen] = useSearchParams();
  const modelRef = chosenModel(chosen);
  return (
    <>
      {modelRef && (
        <ModelChip
          modelRef={modelRef}
          onClear={() => setChosen(withoutModel(chosen), { replace: true })}
        />
      )}
      <Runs key={modelRef} modelRef={modelRef} />
    </>
  );
}

function Runs({ modelRef }: { modelRef?: string }) {
  const live = useWorkloads({ modelRef });
  const entityOf = useEntityOf(live.workloads.values());
  const [chosen, setChosen] = useSearchParams();
  const change = (next: URLSearchParams) => setChosen(next, { replace: true });
  return (
    <RunsFrame
      live={live}
      controls={jobs =>
        jobs.length > 0 && (
          <FilterBar workloads={jobs} chosen={chosen} onChange={change} />
        )
      }
    >
      {jobs => {
        if (jobs.length === 0) {
          return (
            <NoRuns
              description={
                modelRef
                  ? 'No run that you may see names this model.'
                  : 'Training and evaluation jobs that you may see appear here by themselves, as soon as a cluster knows them.'
              }
            />
          );
        }
        const shown = applyFilters(jobs, chosen);
        return shown.length > 0 ? (
          <RunList workloads={shown} entityOf={entityOf} />
        ) : (
          <EmptyState
            missing="data"
            title="No run matches"
            description={`None of ${jobs.length} runs passes these filters.`}
            action={
              <Button
                variant="outlined"
                onClick={() => change(withoutFilters(chosen))}
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
