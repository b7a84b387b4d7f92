import type {
  AuthService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { RequestHandler } from 'express';

/** What an application reads of itself: its own rating. */
const OWN = /^\/v1\/answers\/[^/]+\/rating$/;

/**
 * Refuses reading to tokens that are restricted to permissions. What may be
 * read is decided by the catalog, which knows nothing of such a restriction:
 * for it, an application that may give ratings would read everything.
 */
export function refuseRestricted(services: {
  auth: AuthService;
  httpAuth: HttpAuthService;
}): RequestHandler {
  const { auth, httpAuth } = services;
  const check = async (
    path: string,
    request: Parameters<RequestHandler>[0],
  ) => {
    const credentials = await httpAuth.credentials(request);
    if (!auth.isPrincipal(credentials, 'service')) return;
    const { permissionNames, permissionAttributes } =
      credentials.principal.accessRestrictions ?? {};
    if ((permissionNames || permissionAttributes) && !OWN.test(path)) {
      throw new NotAllowedError(
        'This token is restricted to permissions, and reading here takes none of them',
      );
    }
  };
  return (request, _response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      next();
      return;
    }
    check(request.path, request).then(() => next(), next);
  };
}
