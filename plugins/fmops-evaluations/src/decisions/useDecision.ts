import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  readDecision,
  writeDecision,
  type DecisionState,
} from './decisionState';

/** What somebody decides by, kept in the URL. */
export function useDecision(): [
  DecisionState,
  (change: Partial<DecisionState>) => void,
] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readDecision(params), [params]);
  const change = (next: Partial<DecisionState>) =>
    setParams(writeDecision(params, { ...state, ...next }), { replace: true });
  return [state, change];
}
