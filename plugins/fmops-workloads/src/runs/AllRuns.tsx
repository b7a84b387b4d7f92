import type { WorkloadPage } from '../list/FilteredWorkloads';
import { WorkloadsOfModel } from '../list/WorkloadsOfModel';
import { runFilters } from './filters';
import { NoRuns } from './NoRuns';
import { RUNS_PROBLEMS } from './problemTexts';
import { RunRow } from './RunRow';

const RUNS: WorkloadPage = {
  category: 'job',
  noun: ['run', 'runs'],
  filtersOf: runFilters,
  problems: RUNS_PROBLEMS,
  Row: RunRow,
  empty: modelRef => (
    <NoRuns
      description={
        modelRef
          ? 'No run that you may see names this model.'
          : 'Training and evaluation jobs that you may see appear here by themselves, as soon as a cluster knows them.'
      }
    />
  ),
};

/** All runs that the user may see, or those of one model, live, filtered by the URL. */
export function AllRuns() {
  return <WorkloadsOfModel page={RUNS} />;
}
