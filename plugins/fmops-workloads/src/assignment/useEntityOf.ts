import { useMemo } from 'react';
import useAsync from 'react-use/lib/useAsync';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  annotationsNaming,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import { assignEntities, type EntityOf } from './assignEntities';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.annotations',
  'relations',
];

/** Finds the entities of workloads; asks again only when names are new. */
export function useEntityOf(workloads: Iterable<Workload>): EntityOf {
  const catalog = useApi(catalogApiRef);
  const api = useApi(fmopsWorkloadsApiRef);
  const key = JSON.stringify(annotationsNaming(workloads));

  // Kept while names are the same: changes of state come by the second.
  const { value } = useAsync(async () => {
    const wanted: Record<string, string[]>[] = JSON.parse(key);
    const [{ items }, namespaces] = await Promise.all([
      wanted.length > 0
        ? catalog.getEntities({
            filter: wanted.map(names => ({ kind: 'Component', ...names })),
            fields: FIELDS,
          })
        : { items: [] },
      api.targets(),
    ]);
    return assignEntities(items, namespaces);
  }, [catalog, api, key]);

  return useMemo(() => value ?? (() => undefined), [value]);
}
