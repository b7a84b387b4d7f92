import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { BrowseDefinition } from './definition';
import { BrowseState, parseBrowseState, serializeBrowseState } from './state';

/** Changes the state; `replace` leaves no step for the back button. */
export type SetBrowseState = (
  next: BrowseState,
  options?: { replace?: boolean },
) => void;

/** The browse state, kept in the URL so that it can be shared and gone back to. */
export function useBrowseState(
  definition: BrowseDefinition,
): [BrowseState, SetBrowseState] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(
    () => parseBrowseState(definition, params),
    [definition, params],
  );
  const setState = useCallback<SetBrowseState>(
    (next, options) =>
      setParams(serializeBrowseState(definition, next), options),
    [definition, setParams],
  );
  return [state, setState];
}
