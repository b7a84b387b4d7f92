import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadPage } from '../list/FilteredWorkloads';
import { WorkloadsOfModel } from '../list/WorkloadsOfModel';
import { endpointFilters } from '../runs/filters';
import { useStateWords } from '../states/useStateWords';
import { EndpointRow } from './EndpointRow';
import { endpointsTranslationRef } from './messages';
import { NoEndpoints } from './NoEndpoints';
import { endpointsProblems } from './problemTexts';

/** All endpoints that the user may see, or those of one model, live, filtered by the URL. */
export function AllEndpoints() {
  const { t } = useTranslationRef(endpointsTranslationRef);
  const words = useStateWords();
  const page: WorkloadPage = {
    category: 'endpoint',
    filtersOf: ownerOf => endpointFilters(ownerOf, words),
    problems: endpointsProblems(t),
    Row: EndpointRow,
    empty: modelRef => <NoEndpoints of={modelRef ? 'model' : undefined} />,
  };
  return <WorkloadsOfModel page={page} />;
}
