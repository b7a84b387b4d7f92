import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Config } from '@backstage/config';
import { PortalLinks } from '../models';
import type { ActionsRegistryService } from './alpha';
import { registerCompareModels } from './compare';
import { registerFitModel } from './fit';
import { registerGetModel } from './get';
import { registerSearchModels } from './search';

/** Registers all actions on models; what they read, they read as their caller. */
export function registerActions(
  registry: ActionsRegistryService,
  { catalog, config }: { catalog: CatalogService; config: Config },
): void {
  const context = { catalog, links: PortalLinks.fromConfig(config) };
  registerSearchModels(registry, context);
  registerGetModel(registry, context);
  registerCompareModels(registry, context);
  registerFitModel(registry, context);
}
