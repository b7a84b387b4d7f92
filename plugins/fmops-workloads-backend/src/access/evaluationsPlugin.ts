import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';

/** What limits, gates and audits questions to endpoints and changes of their models. */
const EVALUATIONS = 'plugin:fmops-evaluations';

/**
 * Who a request of the evaluations backend is for: a user, or that backend
 * itself; undefined where it comes from anywhere else.
 */
export function throughEvaluations(
  auth: AuthService,
  credentials: BackstageCredentials,
): { for: 'user' | 'itself'; ref: string } | undefined {
  if (
    auth.isPrincipal(credentials, 'user') &&
    credentials.principal.actor?.subject === EVALUATIONS
  ) {
    return { for: 'user', ref: credentials.principal.userEntityRef };
  }
  return auth.isPrincipal(credentials, 'service') &&
    credentials.principal.subject === EVALUATIONS
    ? { for: 'itself', ref: EVALUATIONS }
    : undefined;
}
