import type { WorkloadPage } from '../list/FilteredWorkloads';
import { WorkloadsOfModel } from '../list/WorkloadsOfModel';
import { endpointFilters } from '../runs/filters';
import { EndpointRow } from './EndpointRow';
import { NoEndpoints } from './NoEndpoints';
import { ENDPOINTS_PROBLEMS } from './problemTexts';

const ENDPOINTS: WorkloadPage = {
  category: 'endpoint',
  noun: ['endpoint', 'endpoints'],
  filtersOf: endpointFilters,
  problems: ENDPOINTS_PROBLEMS,
  Row: EndpointRow,
  empty: modelRef => <NoEndpoints of={modelRef ? 'model' : undefined} />,
};

/** All endpoints that the user may see, or those of one model, live, filtered by the URL. */
export function AllEndpoints() {
  return <WorkloadsOfModel page={ENDPOINTS} />;
}
