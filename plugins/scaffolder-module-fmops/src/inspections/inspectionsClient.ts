import { useMemo } from 'react';
import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
  type ApiHolder,
} from '@backstage/core-plugin-api';
import {
  InspectionsClient,
  type InspectionsApi,
} from '@fmops/backstage-plugin-fmops-models-common';

/** The client of lookups, for components. */
export function useInspectionsClient(): InspectionsApi {
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  return useMemo(
    () => new InspectionsClient({ discoveryApi, fetchApi }),
    [discoveryApi, fetchApi],
  );
}

/** The client of lookups, for validations; undefined without the core APIs. */
export function inspectionsClientFrom(
  apis: ApiHolder,
): InspectionsApi | undefined {
  const discoveryApi = apis.get(discoveryApiRef);
  const fetchApi = apis.get(fetchApiRef);
  return discoveryApi && fetchApi
    ? new InspectionsClient({ discoveryApi, fetchApi })
    : undefined;
}
