import { useEffect, useRef, useState } from 'react';
import {
  inspectionRequest,
  type RegistrationSource,
} from '@fmops/backstage-plugin-fmops-models-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import useDebounce from 'react-use/esm/useDebounce';
import { useInspectionsClient } from './inspectionsClient';

const PAUSE_MS = 500;

/** Looks a model up once the typing pauses; an older answer never shows after a newer question. */
export function useInspection(source: Partial<RegistrationSource> | undefined) {
  const client = useInspectionsClient();
  const request = inspectionRequest(source);
  const key = request && JSON.stringify(request);
  const [settled, setSettled] = useState(key);
  useDebounce(() => setSettled(key), PAUSE_MS, [key]);

  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);

  const { value, loading, error, retry } = useAsyncRetry(async () => {
    running.current?.abort();
    if (!settled) return undefined;
    const { signal } = (running.current = new AbortController());
    const inspection = await client.inspect(JSON.parse(settled), { signal });
    return { key: settled, inspection };
  }, [client, settled]);
  const isCurrent = key !== undefined && key === settled;
  return {
    inspection: value?.key === key ? value?.inspection : undefined,
    /** Something was asked that is not answered yet. */
    loading: key !== undefined && (loading || !isCurrent),
    error: isCurrent && !loading ? error : undefined,
    retry,
  };
}
