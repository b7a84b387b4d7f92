import {
  startRegistryServer,
  type RegistryServer,
} from '@fmops/backstage-plugin-fmops-models-node/testUtils';

/** What an MLflow server in a test holds; both lists can change. */
export interface MlflowContent {
  models: object[];
  versions: object[];
}

/** Speaks the two searches of MLflow that are used, two items to a page. */
export function startMlflowServer(
  content: MlflowContent,
): Promise<RegistryServer> {
  const lists: Record<string, [string, () => object[]]> = {
    '/api/2.0/mlflow/registered-models/search': [
      'registered_models',
      () => content.models,
    ],
    '/api/2.0/mlflow/model-versions/search': [
      'model_versions',
      () => content.versions,
    ],
  };
  return startRegistryServer(({ pathname, searchParams }) => {
    const list = lists[pathname];
    if (!list) {
      return { status: 404 };
    }
    const [key, read] = list;
    const from = Number(searchParams.get('page_token') ?? 0);
    const page = read().slice(from, from + 2);
    const more = from + 2 < read().length;
    return {
      body: {
        ...(page.length > 0 && { [key]: page }),
        ...(more && { next_page_token: String(from + 2) }),
      },
    };
  });
}
