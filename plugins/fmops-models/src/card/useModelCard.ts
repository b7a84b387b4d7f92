import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { ModelCard } from '@fmops/backstage-plugin-fmops-models-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

const PLUGIN_ID = 'fmops-models';

/** A model card as it is shown. */
export interface LoadedCard {
  markdown: string;
  /** Address that it was read from. */
  source?: string;
  /** It was too long and was cut off. */
  truncated?: boolean;
}

/**
 * Reads the card of a model: from the entity where it stands there, else
 * through the backend, which alone may read addresses. Undefined where the
 * backend has none, or is not installed.
 */
export function useModelCard(entity: Entity, { text, url }: ModelCard) {
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  const { namespace, name } = getCompoundEntityRef(entity);
  return useAsyncRetry(async (): Promise<LoadedCard | undefined> => {
    if (text !== undefined) return { markdown: text };
    const base = await discoveryApi.getBaseUrl(PLUGIN_ID);
    const path = [namespace, name].map(encodeURIComponent).join('/');
    const response = await fetchApi.fetch(`${base}/v1/models/${path}/card`);
    if (response.status === 404) return undefined;
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
    // The card is read again when its address changes
  }, [discoveryApi, fetchApi, namespace, name, text, url]);
}
