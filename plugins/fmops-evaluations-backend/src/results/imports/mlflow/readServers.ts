import type { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

const REGISTRIES = 'catalog.providers.fmopsRegistries';

/** An MLflow server that the portal knows as a registry of models. */
export interface MlflowServer {
  /** Key of the registry. */
  id: string;
  /** Without a slash at its end. */
  baseUrl: string;
  token?: string;
  /** Entity reference: its members may see what the server holds. */
  owner: string;
}

/** Reads the registries of type `mlflow` in `catalog.providers.fmopsRegistries`. */
export function readServers(config: RootConfigService): MlflowServer[] {
  const registries = config.getOptionalConfig(REGISTRIES);
  return (registries?.keys() ?? []).flatMap(id => {
    const registry = registries!.getConfig(id);
    const baseUrl = registry.getOptionalString('baseUrl');
    if (registry.getOptionalString('type') !== 'mlflow' || !baseUrl) return [];
    const token = registry.getOptionalString('token');
    const owner = parseEntityRef(registry.getString('owner'), {
      defaultKind: 'Group',
    });
    return [
      {
        ...{ id, baseUrl: baseUrl.replace(/(?<!\/)\/+$/, '') },
        ...(token && { token }),
        owner: stringifyEntityRef(owner),
      },
    ];
  });
}
