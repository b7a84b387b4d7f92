import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import type { RegistryHttp } from './RegistryHttp';
import type { RegistryModel } from './RegistryModel';

/**
 * A place that models are read from.
 *
 * @public
 */
export interface ModelRegistry {
  /**
   * Lists all models, page by page: what is yielded is delivered soon after.
   * Throws when the list is not complete: then nothing is removed.
   *
   * Answers of a registry need no validation here: what makes no valid entity
   * is left out of the catalog, counted and reported.
   */
  list(signal: AbortSignal): AsyncIterable<RegistryModel>;
}

/**
 * What a registry gets to work with.
 *
 * @public
 */
export interface ModelRegistryDeps {
  logger: LoggerService;
  /** JSON over HTTP with retries, limits and deadlines. */
  http: RegistryHttp;
}

/**
 * A type of registry, as `type` of `catalog.providers.fmopsRegistries.<id>` names it.
 *
 * @public
 */
export interface ModelRegistryType {
  readonly type: string;
  /**
   * @param config - the block `catalog.providers.fmopsRegistries.<id>`
   */
  create(config: Config, deps: ModelRegistryDeps): ModelRegistry;
}
