import type { HttpAuthService } from '@backstage/backend-plugin-api';

/** What the routes call, by subject. */
export interface RouteContext {
  httpAuth: HttpAuthService;
}
