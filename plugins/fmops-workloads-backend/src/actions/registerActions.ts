import type { Config } from '@backstage/config';
import { readNamespaceBindings } from '../access';
import type { RouteContext } from '../routes';
import type { ActionsRegistryService } from './alpha';
import { registerGetRun } from './get';
import { registerListRuns } from './list';
import { registerTailRunLog } from './log';
import { RunLinks } from './RunLinks';
import { registerStopRun } from './stop';

/** Registers all actions on runs and endpoints; each has the rights of its caller. */
export function registerActions(
  registry: ActionsRegistryService,
  config: Config,
  routes: RouteContext,
): void {
  const context = {
    ...routes,
    bindings: readNamespaceBindings(config),
    links: new RunLinks(config),
  };
  registerListRuns(registry, context);
  registerGetRun(registry, context);
  registerTailRunLog(registry, context);
  registerStopRun(registry, context);
}
