import { useApiHolder } from '@backstage/core-plugin-api';
import {
  modelMeasurementsApiRef,
  type ModelMeasurements,
} from '@fmops/backstage-plugin-fmops-models-react';
import useAsync from 'react-use/esm/useAsync';

const NONE: ReadonlyMap<string, ModelMeasurements> = new Map();

/** What was measured of models; nothing where no plugin measures any. */
export function useMeasurements(refs: readonly string[]) {
  const api = useApiHolder().get(modelMeasurementsApiRef);
  const wanted = [...refs].sort().join(' ');
  const { value = NONE, error } = useAsync(
    async () =>
      api && wanted ? await api.measurementsOf(wanted.split(' ')) : NONE,
    [api, wanted],
  );
  return { measurements: value, error };
}
