import { useMemo } from 'react';
import useAsync from 'react-use/lib/useAsync';
import { useApi } from '@backstage/core-plugin-api';
import {
  metricPatterns,
  MetricPatterns,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../../api/fmopsWorkloadsApiRef';

/**
 * How logs are read: the built-in ways, and those that modules of the backend
 * have added, as soon as they are known. Without those it does as well.
 */
export function useMetricPatterns(): MetricPatterns {
  const api = useApi(fmopsWorkloadsApiRef);
  const { value: added } = useAsync(() => api.metricPatterns(), [api]);
  return useMemo(() => {
    const patterns = new MetricPatterns(metricPatterns);
    for (const pattern of added ?? []) {
      try {
        patterns.add(pattern);
      } catch {
        // Of a backend that is newer than this page
      }
    }
    return patterns;
  }, [added]);
}
