import type { Config } from '@backstage/config';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';
import { MlflowLinksProcessor } from './MlflowLinksProcessor';
import { mlflowBaseUrl } from './mlflowBaseUrl';
import { ModelServerApiProcessor } from './ModelServerApiProcessor';

/**
 * The processors for neighbours that the configuration asks for.
 *
 * @throws InputError for an address of MLflow that is none
 */
export function createInteropProcessors(config: Config): CatalogProcessor[] {
  const baseUrl = mlflowBaseUrl(config);
  return [
    ...(baseUrl ? [new MlflowLinksProcessor(baseUrl)] : []),
    ...(config.getOptionalBoolean('fmops.interop.modelServerApis')
      ? [new ModelServerApiProcessor()]
      : []),
  ];
}
