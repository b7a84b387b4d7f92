import { useApi, identityApiRef } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { Loaded } from '../../loading/Loaded';
import { NewReviewForm } from './NewReviewForm';

/** Where a review is started. */
export function NewReview() {
  const identity = useApi(identityApiRef);
  const state = useAsyncRetry(
    () => identity.getBackstageIdentity(),
    [identity],
  );
  return (
    <Loaded state={state}>
      {({ userEntityRef, ownershipEntityRefs }) => (
        <NewReviewForm
          owners={[...new Set([userEntityRef, ...ownershipEntityRefs])]}
        />
      )}
    </Loaded>
  );
}
