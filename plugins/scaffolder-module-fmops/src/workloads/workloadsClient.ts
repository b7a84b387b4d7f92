import { useMemo } from 'react';
import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
  type ApiHolder,
} from '@backstage/core-plugin-api';
import {
  FmopsWorkloadsClient,
  type FmopsWorkloadsApi,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** The client of the workloads backend, for components. */
export function useWorkloadsClient(): FmopsWorkloadsApi {
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  return useMemo(
    () => new FmopsWorkloadsClient({ discoveryApi, fetchApi }),
    [discoveryApi, fetchApi],
  );
}

/** The client of the workloads backend, for validations; undefined without the core APIs. */
export function workloadsClientFrom(
  apis: ApiHolder,
): FmopsWorkloadsApi | undefined {
  const discoveryApi = apis.get(discoveryApiRef);
  const fetchApi = apis.get(fetchApiRef);
  return discoveryApi && fetchApi
    ? new FmopsWorkloadsClient({ discoveryApi, fetchApi })
    : undefined;
}
