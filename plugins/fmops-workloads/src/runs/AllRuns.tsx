import { useStageTitle } from '../lineage/useStageTitle';
import type { WorkloadPage } from '../list/FilteredWorkloads';
import { WorkloadsOfModel } from '../list/WorkloadsOfModel';
import { useStateWords } from '../states/useStateWords';
import { runFilters } from './filters';
import { NoRuns } from './NoRuns';
import { RUNS_PROBLEMS } from './problemTexts';
import { RunRow } from './RunRow';

const RUNS: Omit<WorkloadPage, 'filtersOf'> = {
  category: 'job',
  noun: ['run', 'runs'],
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
  const stageTitle = useStageTitle();
  const { presentState } = useStateWords();
  return (
    <WorkloadsOfModel
      page={{
        ...RUNS,
        filtersOf: ownerOf => runFilters(ownerOf, { presentState, stageTitle }),
      }}
    />
  );
}
