import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';

/** What counts as the user: groups first, the user last. */
export function useOwnGroups(): string[] {
  const identity = useApi(identityApiRef);
  const { value } = useAsync(() => identity.getBackstageIdentity(), [identity]);
  const refs = value?.ownershipEntityRefs ?? [];
  const isGroup = (ref: string) => ref.startsWith('group:');
  return [...refs.filter(isGroup), ...refs.filter(ref => !isGroup(ref))];
}
