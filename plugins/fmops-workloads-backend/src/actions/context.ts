import type { NamespaceBinding } from '../access';
import type { RouteContext } from '../routes';
import type { RunLinks } from './RunLinks';

/** What actions call: the same as the routes do. */
export interface ActionContext extends Omit<RouteContext, 'httpAuth'> {
  bindings: readonly NamespaceBinding[];
  links: RunLinks;
}
