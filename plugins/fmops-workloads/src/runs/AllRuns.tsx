import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useStageTitle } from '../lineage/useStageTitle';
import type { WorkloadPage } from '../list/FilteredWorkloads';
import { WorkloadsOfModel } from '../list/WorkloadsOfModel';
import { useStateWords } from '../states/useStateWords';
import { runFilters } from './filters';
import { runsTranslationRef } from './messages';
import { NoRuns } from './NoRuns';
import { runsProblems } from './problemTexts';
import { RunRow } from './RunRow';

/** All runs that the user may see, or those of one model, live, filtered by the URL. */
export function AllRuns() {
  const { t } = useTranslationRef(runsTranslationRef);
  const stageTitle = useStageTitle();
  const { presentState } = useStateWords();
  const page: WorkloadPage = {
    category: 'job',
    filtersOf: ownerOf => runFilters(ownerOf, { presentState, stageTitle }),
    problems: runsProblems(t),
    Row: RunRow,
    empty: modelRef => (
      <NoRuns
        description={modelRef ? t('page.emptyOfModel') : t('page.empty')}
      />
    ),
  };
  return <WorkloadsOfModel page={page} />;
}
