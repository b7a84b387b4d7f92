import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readSetup, writeSetup, type SetupParams } from './setupParams';

/** The setup of the address, and a way to change it; going back does not go through every change. */
export function useSetupParams(): [
  SetupParams,
  (change: Partial<SetupParams>) => void,
] {
  const [query, setQuery] = useSearchParams();
  const setup = useMemo(() => readSetup(query), [query]);
  const change = useCallback(
    (part: Partial<SetupParams>) =>
      setQuery(now => writeSetup(now, { ...readSetup(now), ...part }), {
        replace: true,
      }),
    [setQuery],
  );
  return [setup, change];
}
