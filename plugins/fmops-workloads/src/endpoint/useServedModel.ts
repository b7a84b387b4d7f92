import useAsync from 'react-use/lib/useAsync';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { lineageRef } from '../lineage/lineageRef';

const HUB_ID = /^(?:hf:\/\/)?([\w.-]+\/[\w.-]+)$/;

const FIELDS = ['kind', 'metadata.name', 'metadata.namespace'];

/** Ids that the Hugging Face Hub may know the weights by. */
export function hubIds({ endpoint }: Workload): string[] {
  const { uri = '', name = '' } = endpoint?.model ?? {};
  const ids = [uri, name].flatMap(text => HUB_ID.exec(text)?.[1] ?? []);
  return [...new Set(ids)];
}

/**
 * The model of the catalog that an endpoint serves, as a reference: the one
 * that it names, else the one of the Hub whose weights it loads. Undefined
 * where the catalog, as far as the user may see it, has neither.
 */
export function useServedModel(workload: Workload): string | undefined {
  const catalog = useApi(catalogApiRef);
  const named =
    workload.lineage.model &&
    lineageRef(workload.lineage.model, FOUNDATION_MODEL_KIND);
  const ref = named && stringifyEntityRef(named);
  const key = JSON.stringify(hubIds(workload));
  const { value } = useAsync(async () => {
    if (ref && (await catalog.getEntityByRef(ref))) {
      return ref;
    }
    const ids: string[] = JSON.parse(key);
    if (ids.length === 0) {
      return undefined;
    }
    const { items } = await catalog.getEntities({
      filter: {
        kind: FOUNDATION_MODEL_KIND,
        'spec.source.huggingFaceId': ids,
      },
      fields: FIELDS,
    });
    return items[0] && stringifyEntityRef(items[0]);
  }, [catalog, ref, key]);
  return value;
}
