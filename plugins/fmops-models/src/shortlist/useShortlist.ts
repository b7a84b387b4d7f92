import {
  identityApiRef,
  storageApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { useCallback, useEffect, useMemo, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { MAX_CANDIDATES, modelRefs } from './shortlistRefs';

/** The models that somebody considers. */
export interface Shortlist {
  /** Entity references, in the order in which they were added. */
  refs: string[];
  /** Whether it is known whose shortlist it is, and what is on it. */
  ready: boolean;
  full: boolean;
  add: (ref: string) => void;
  remove: (ref: string) => void;
}

/** The shortlist of who is signed in; storage may be shared by the users of a browser. */
export function useShortlist(): Shortlist {
  const storageApi = useApi(storageApiRef);
  const identityApi = useApi(identityApiRef);
  const { value: identity } = useAsync(
    () => identityApi.getBackstageIdentity(),
    [identityApi],
  );
  const bucket = useMemo(
    () => storageApi.forBucket('fmops-models-shortlist'),
    [storageApi],
  );
  const key = identity?.userEntityRef;
  const [stored, setStored] = useState<{ key: string; value: unknown }>();

  useEffect(() => {
    if (!key) return undefined;
    setStored({ key, value: bucket.snapshot(key).value });
    const subscription = bucket
      .observe$(key)
      .subscribe(({ value }) => setStored({ key, value }));
    return () => subscription.unsubscribe();
  }, [bucket, key]);

  const change = useCallback(
    (next: (refs: string[]) => string[]) => {
      if (!key) return;
      const now = modelRefs(bucket.snapshot(key).value, MAX_CANDIDATES);
      bucket.set(key, modelRefs(next(now), MAX_CANDIDATES));
    },
    [bucket, key],
  );
  const add = useCallback(
    (ref: string) => change(refs => [...refs, ref]),
    [change],
  );
  const remove = useCallback(
    (ref: string) => change(refs => refs.filter(other => other !== ref)),
    [change],
  );
  const refs = useMemo(
    () => modelRefs(stored?.value, MAX_CANDIDATES),
    [stored],
  );
  return {
    refs,
    ready: stored !== undefined && stored.key === key,
    full: refs.length >= MAX_CANDIDATES,
    add,
    remove,
  };
}
