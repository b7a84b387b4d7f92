import {
  startRegistryServer,
  type RegistryReply,
  type RegistryServer,
} from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import {
  artifacts,
  catalogArtifacts,
  catalogModels,
  listAnswer,
  modelVersions,
  registeredModels,
} from './answers';

const NOT_FOUND = {
  code: '404',
  message: 'The specified resource was not found',
};

function listAt(path: string): unknown[] | undefined {
  const [, version] =
    /^\/api\/model_registry\/v1alpha3\/model_versions\/([^/]+)\/artifacts$/.exec(
      path,
    ) ?? [];
  const [, source, model] =
    /^\/api\/model_catalog\/v1alpha1\/sources\/([^/]+)\/models\/([^/]+)\/artifacts$/.exec(
      path,
    ) ?? [];
  if (version) {
    return modelVersions.some(({ id }) => id === version)
      ? artifacts[version] ?? []
      : undefined;
  }
  if (source) {
    const id = `${decodeURIComponent(source)}/${decodeURIComponent(model)}`;
    return catalogArtifacts[id];
  }
  return {
    '/api/model_registry/v1alpha3/registered_models': registeredModels,
    '/api/model_registry/v1alpha3/model_versions': modelVersions,
    '/api/model_catalog/v1alpha1/models': catalogModels,
  }[path];
}

/**
 * Speaks the lists of both APIs, two items to a page. A reply of `first` comes
 * before, and once.
 */
export function startKubeflowServer(
  first: Record<string, RegistryReply> = {},
): Promise<RegistryServer> {
  const before = new Map(Object.entries(first));
  return startRegistryServer(({ pathname, searchParams }) => {
    const reply = before.get(pathname);
    if (reply) {
      before.delete(pathname);
      return reply;
    }
    const all = listAt(pathname);
    return all
      ? { body: listAnswer(all, Number(searchParams.get('nextPageToken')), 2) }
      : { status: 404, body: NOT_FOUND };
  });
}
