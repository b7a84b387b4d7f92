import { useCallback, useEffect, useRef, useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/core-plugin-api';
import type {
  EndpointMetrics,
  MetricRange,
  WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../../api/fmopsWorkloadsApiRef';
import { usePageVisible } from '../../live/usePageVisible';

/** Milliseconds after which a range has anything new to show. */
const REFRESH: Record<MetricRange, number> = {
  '1h': 15_000,
  '6h': 60_000,
  '24h': 120_000,
  '7d': 600_000,
};

/** Metrics of an endpoint, read again while the page is in view. */
export interface EndpointMetricsReading {
  /** The last that was read of this range. */
  metrics?: EndpointMetrics;
  /** Why the last attempt failed. */
  error?: Error;
  retry(): void;
}

/** Reads metrics of an endpoint now and again. */
export function useEndpointMetrics(
  { cluster, uid }: Pick<WorkloadRef, 'cluster' | 'uid'>,
  range: MetricRange,
): EndpointMetricsReading {
  const api = useApi(fmopsWorkloadsApiRef);
  const visible = usePageVisible();
  const [metrics, setMetrics] = useState<EndpointMetrics>();
  const [error, setError] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt(count => count + 1), []);
  const readAt = useRef({ range, time: 0 });

  useEffect(() => {
    if (!visible) {
      return () => {};
    }
    const leave = new AbortController();
    const { signal } = leave;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      try {
        const answer = await api.metrics(
          { cluster, uid },
          { range },
          { signal },
        );
        if (!signal.aborted) {
          readAt.current = { range, time: Date.now() };
          setMetrics(answer);
          setError(undefined);
        }
      } catch (reason) {
        if (!signal.aborted) {
          setError(toError(reason));
        }
      }
      if (!signal.aborted) {
        timer = setTimeout(read, REFRESH[range]);
      }
    };
    // Back in view soon after it was read
    const { range: last, time } = readAt.current;
    const wait = last === range ? time + REFRESH[range] - Date.now() : 0;
    timer = setTimeout(read, attempt ? 0 : Math.max(0, wait));
    return () => {
      leave.abort();
      clearTimeout(timer);
    };
  }, [api, cluster, uid, range, visible, attempt]);

  return {
    metrics: metrics?.range === range ? metrics : undefined,
    error,
    retry,
  };
}
