import { useCallback, useReducer } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { WorkloadQuery } from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import {
  useLiveStream,
  type LiveStream,
  type OpenStream,
} from './useLiveStream';
import {
  NO_WORKLOADS,
  workloadsReducer,
  type WorkloadsState,
} from './workloadsReducer';

/**
 * The workloads of an entity or a model, or all that the user may see, live.
 * Give a component that uses it a `key` of the query: what was known of another
 * one is not forgotten before the first snapshot of the new one.
 */
export function useWorkloads({
  entityRef,
  modelRef,
}: WorkloadQuery = {}): WorkloadsState & { stream: LiveStream } {
  const api = useApi(fmopsWorkloadsApiRef);
  const [state, onEvent] = useReducer(workloadsReducer, NO_WORKLOADS);
  const open = useCallback<OpenStream>(
    (onStatus, signal) =>
      api.stream({ entityRef, modelRef }, { onEvent, onStatus }, { signal }),
    [api, entityRef, modelRef],
  );
  return { ...state, stream: useLiveStream(open) };
}
