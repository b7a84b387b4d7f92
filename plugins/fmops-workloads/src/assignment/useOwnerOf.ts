import { useMemo } from 'react';
import useAsync from 'react-use/lib/useAsync';
import { useApi } from '@backstage/core-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';

/** Owner of the namespace of a workload, as a reference; undefined where nobody owns it or it is not known. */
export type OwnerOf = (workload: Workload) => string | undefined;

/** Finds the owners of workloads, which are those of their namespaces. */
export function useOwnerOf(): OwnerOf {
  const api = useApi(fmopsWorkloadsApiRef);
  const { value } = useAsync(() => api.targets(), [api]);
  return useMemo(() => {
    const owners = new Map(
      value?.map(target => [
        JSON.stringify([target.cluster, target.namespace]),
        target.owner,
      ]),
    );
    return ({ ref }) =>
      owners.get(JSON.stringify([ref.cluster, ref.namespace]));
  }, [value]);
}
