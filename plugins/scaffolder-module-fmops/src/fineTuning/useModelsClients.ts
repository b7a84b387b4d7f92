import { useMemo } from 'react';
import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import {
  DatasetsClient,
  FineTuningsClient,
  ModelsHttp,
  type DatasetsApi,
  type FineTuningsApi,
} from '@fmops/backstage-plugin-fmops-models-common';

/** The clients of uploads and of what is made from them. */
export function useModelsClients(): {
  datasets: DatasetsApi;
  fineTunings: FineTuningsApi;
} {
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  return useMemo(() => {
    const http = new ModelsHttp({ discoveryApi, fetchApi });
    return {
      datasets: new DatasetsClient(http),
      fineTunings: new FineTuningsClient(http),
    };
  }, [discoveryApi, fetchApi]);
}
