import type { Config } from '@backstage/config';
import { PortalLinks } from '../models';
import type { RouteContext } from '../routes';
import type { ActionsRegistryService } from './alpha';
import { registerCompareModels } from './compare';
import { registerGetFineTuning, registerStartFineTuning } from './fineTuning';
import { registerFitModel } from './fit';
import { registerGetModel } from './get';
import { registerSearchModels } from './search';

/** Registers all actions; each has the rights of its caller. */
export function registerActions(
  registry: ActionsRegistryService,
  config: Config,
  routes: RouteContext,
): void {
  const context = { ...routes, links: PortalLinks.fromConfig(config) };
  registerSearchModels(registry, context);
  registerGetModel(registry, context);
  registerCompareModels(registry, context);
  registerFitModel(registry, context);
  registerStartFineTuning(registry, context);
  registerGetFineTuning(registry, context);
}
