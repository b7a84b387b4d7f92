import {
  type ApiEntity,
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { FMOPS_GROUP } from '@fmops/backstage-plugin-fmops-models-common';
import {
  prose,
  text,
  texts,
  webAddress,
} from '@fmops/backstage-plugin-fmops-models-node';
import { entityName } from '../registries/entity/entityName';

/** Annotations of an endpoint from which its API of type `ai-model-server` is made. */
export const ENDPOINT_ANNOTATIONS = {
  /** Base address of its API, http or https. Without it there is no such API. */
  url: `${FMOPS_GROUP}/endpoint-url`,
  /** Names by which clients ask for models, separated by commas; the first is the usual one. */
  models: `${FMOPS_GROUP}/served-models`,
  /** Contract of its API; `openai-v1` by default. */
  serverType: `${FMOPS_GROUP}/server-type`,
} as const;

const MOST_MODELS = 100;

function servedModels(annotation: string | undefined) {
  const names = (annotation ?? '')
    .split(',')
    .flatMap(name => prose(name, 200) ?? []);
  const available = [...new Set(names)].slice(0, MOST_MODELS);
  return available.length > 0
    ? { available, default: available[0] }
    : undefined;
}

/** Whether a key is needed, by the tags that are usual on model servers; else unknown. */
function requiresApiKey(tags: string[] = []): boolean | undefined {
  if (tags.includes('auth-not-required')) {
    return false;
  }
  return tags.includes('authenticated') ? true : undefined;
}

function describedBy(entity: Entity): string | undefined {
  const [ref] = texts(entity.spec?.providesApis);
  return (
    ref &&
    stringifyEntityRef(
      parseEntityRef(ref, {
        defaultKind: 'API',
        defaultNamespace: entity.metadata.namespace,
      }),
    )
  );
}

/**
 * The API of type `ai-model-server` of an endpoint, in the shape that
 * https://github.com/backstage/backstage/issues/33060 proposes and Red Hat
 * Developer Hub reads. Nothing for other entities, and for endpoints whose
 * address is not known.
 */
export function modelServerApi(entity: Entity): ApiEntity | undefined {
  const { name, namespace, title, description, tags, annotations } =
    entity.metadata;
  const serverUrl = webAddress(annotations?.[ENDPOINT_ANNOTATIONS.url]);
  const owner = text(entity.spec?.owner);
  const lifecycle = text(entity.spec?.lifecycle);
  if (
    entity.kind !== 'Component' ||
    entity.spec?.type !== 'model-endpoint' ||
    !serverUrl ||
    !owner ||
    !lifecycle
  ) {
    return undefined;
  }
  const system = text(entity.spec.system);
  const needsKey = requiresApiKey(tags);
  const models = servedModels(annotations?.[ENDPOINT_ANNOTATIONS.models]);
  const apiEntityRef = describedBy(entity);
  const server = {
    serverType:
      text(annotations?.[ENDPOINT_ANNOTATIONS.serverType]) ??
      text(annotations?.['rhdh.io/serverType']) ??
      'openai-v1',
    serverUrl,
    ...(needsKey !== undefined && { requiresApiKey: needsKey }),
    ...(apiEntityRef && { apiEntityRef }),
    ...(models && { models }),
  };
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: {
      name: entityName(`${name}-model-server`),
      ...(namespace && { namespace }),
      title: `${title ?? name} (model server)`,
      ...(description && { description }),
      ...(tags && { tags }),
      annotations: { 'rhdh.io/ai-asset-category': 'model-server' },
    },
    spec: {
      type: 'ai-model-server',
      lifecycle,
      owner,
      ...(system && { system }),
      ...server,
      // Every API has a definition in the catalog; this is all that there is to define
      definition: JSON.stringify(server, null, 2),
    },
  };
}
