import type { Config } from '@backstage/config';
import { apiUrl } from '@fmops/backstage-plugin-fmops-models-node';

const REGISTRIES = 'catalog.providers.fmopsRegistries';

/**
 * Where annotations of MLflow lead: `fmops.interop.mlflow.baseUrl`, else the
 * registry of type `mlflow`, if there is one and only one.
 *
 * @throws InputError for an address that is none
 */
export function mlflowBaseUrl(config: Config): string | undefined {
  const own = config.getOptionalString('fmops.interop.mlflow.baseUrl');
  const registries = config.getOptionalConfig(REGISTRIES);
  const ofRegistries = (registries?.keys() ?? [])
    .map(id => registries!.getConfig(id))
    .filter(block => block.getOptionalString('type') === 'mlflow')
    .map(block => block.getOptionalString('baseUrl'));
  const baseUrl = own ?? (ofRegistries.length === 1 ? ofRegistries[0] : '');
  return baseUrl ? apiUrl(baseUrl, '').href : undefined;
}
