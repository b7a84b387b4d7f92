import type { WorkloadPage } from '../list/FilteredWorkloads';
import { WorkloadsOfModel } from '../list/WorkloadsOfModel';
import { endpointFilters } from '../runs/filters';
import { useStateWords } from '../states/useStateWords';
import { EndpointRow } from './EndpointRow';
import { NoEndpoints } from './NoEndpoints';
import { ENDPOINTS_PROBLEMS } from './problemTexts';

const ENDPOINTS: Omit<WorkloadPage, 'filtersOf'> = {
  category: 'endpoint',
  problems: ENDPOINTS_PROBLEMS,
  Row: EndpointRow,
  empty: modelRef => <NoEndpoints of={modelRef ? 'model' : undefined} />,
};

/** All endpoints that the user may see, or those of one model, live, filtered by the URL. */
export function AllEndpoints() {
  const words = useStateWords();
  return (
    <WorkloadsOfModel
      page={{
        ...ENDPOINTS,
        filtersOf: ownerOf => endpointFilters(ownerOf, words),
      }}
    />
  );
}
