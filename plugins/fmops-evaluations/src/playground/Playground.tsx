import { useRef } from 'react';
import useAsync from 'react-use/esm/useAsync';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import useInterval from 'react-use/esm/useInterval';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import type { PlaygroundOffer } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsApiRef } from '../api/fmopsEvaluationsApiRef';
import { Loaded } from '../loading/Loaded';
import { PlaygroundBoard } from './PlaygroundBoard';
import { NoEndpoints } from './endpoints/NoEndpoints';

/** How often it is looked which endpoints are ready, in milliseconds. */
const EVERY = 30_000;

/** Endpoints that can be asked, as they were last seen. */
function useOffer() {
  const { playground } = useApi(fmopsEvaluationsApiRef);
  const state = useAsyncRetry(() => playground.endpoints(), [playground]);
  useInterval(() => {
    if (document.visibilityState !== 'hidden') state.retry();
  }, EVERY);
  const last = useRef<PlaygroundOffer>();
  last.current = state.value ?? last.current;
  // What was seen before is better than an error in its place
  return last.current
    ? { ...state, value: last.current, error: undefined }
    : state;
}

/** Asks endpoints, side by side. */
export function Playground(props: {
  /** The endpoint of the page, as an entity reference. */
  own?: string;
}) {
  const { own } = props;
  const identity = useApi(identityApiRef);
  const offer = useOffer();
  const user = useAsync(() => identity.getBackstageIdentity(), [identity]);
  const state = { ...offer, value: user.value && offer.value };
  return (
    <Loaded state={state}>
      {value =>
        value.items.length > 0 || own ? (
          <PlaygroundBoard
            key={own}
            own={own}
            offer={value}
            user={user.value?.userEntityRef ?? ''}
            storageKey={`fmops-playground:${user.value?.userEntityRef}:${
              own ?? ''
            }`}
          />
        ) : (
          <NoEndpoints />
        )
      }
    </Loaded>
  );
}
