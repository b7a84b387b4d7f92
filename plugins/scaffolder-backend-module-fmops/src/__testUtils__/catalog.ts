import type { Entity } from '@backstage/catalog-model';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** A catalog in memory that holds `entities` and takes every entity for valid. */
export function catalogWith(entities: Entity[]) {
  const catalog = catalogServiceMock({ entities });
  jest.spyOn(catalog, 'validateEntity').mockResolvedValue({ valid: true });
  return catalog;
}

/** The same as a service of a test backend. */
export const catalogFactory = (entities: Entity[]) =>
  createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () => catalogWith(entities),
  });
