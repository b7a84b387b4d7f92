import { useSearchParams } from 'react-router-dom';
import { useApi, identityApiRef } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { Loaded } from '../../loading/Loaded';
import { forgetAnswers, handedAnswers } from '../handed/handedAnswers';
import { NewReviewForm } from './NewReviewForm';

/** Where a review is started. */
export function NewReview() {
  const identity = useApi(identityApiRef);
  const state = useAsyncRetry(
    () => identity.getBackstageIdentity(),
    [identity],
  );
  const [query] = useSearchParams();
  const fromPlayground = query.get('from') === 'playground';
  return (
    <Loaded state={state}>
      {({ userEntityRef, ownershipEntityRefs }) => (
        <NewReviewForm
          owners={[...new Set([userEntityRef, ...ownershipEntityRefs])]}
          handed={fromPlayground ? handedAnswers(userEntityRef) : []}
          onStarted={() => forgetAnswers(userEntityRef)}
        />
      )}
    </Loaded>
  );
}
