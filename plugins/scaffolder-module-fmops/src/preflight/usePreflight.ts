import { useState } from 'react';
import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import useDebounce from 'react-use/esm/useDebounce';
import { preflight } from './preflightClient';

/** Typing goes on for less than this between two letters. */
const PAUSE_MS = 700;

/** What a task would find, asked again whenever the form has changed. */
export function usePreflight(templateRef: string | undefined, values: object) {
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  const text = JSON.stringify(values);
  const [settled, setSettled] = useState(text);
  useDebounce(() => setSettled(text), PAUSE_MS, [text]);
  const { value, loading, error, retry } = useAsyncRetry(
    async () =>
      templateRef
        ? preflight(
            { discoveryApi, fetchApi },
            { templateRef, values: JSON.parse(settled) },
          )
        : undefined,
    [discoveryApi, fetchApi, templateRef, settled],
  );
  return { report: value, error, retry, loading: loading || text !== settled };
}
