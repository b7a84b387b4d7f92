import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  CompareState,
  parseCompareState,
  serializeCompareState,
} from './state';

/** The comparison, kept in the URL so that it can be shared and gone back to. */
export function useCompareState(): [
  CompareState,
  (change: Partial<CompareState>) => void,
] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseCompareState(params), [params]);
  const change = useCallback(
    (next: Partial<CompareState>) =>
      setParams(serializeCompareState({ ...state, ...next }), {
        replace: true,
      }),
    [state, setParams],
  );
  return [state, change];
}
