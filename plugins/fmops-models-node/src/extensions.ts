import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { ModelRegistryType } from './registries';

/**
 * Registers further types of model registries with the catalog module.
 *
 * @public
 */
export interface FmopsModelRegistriesExtensionPoint {
  /**
   * @throws ConflictError when a registry of the same type is there already
   */
  addRegistry(...types: ModelRegistryType[]): void;
}

/**
 * Extension point through which modules of the catalog add model registries.
 *
 * @public
 */
export const fmopsModelRegistriesExtensionPoint =
  createExtensionPoint<FmopsModelRegistriesExtensionPoint>({
    id: 'fmops.models.registries',
  });
