import { createHash } from 'node:crypto';
import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';

/** Who rates: a user, or somebody whom an application knows. */
export interface Rater {
  /** Counts once for each answer. */
  id: string;
  /** Reference of the user; absent for applications. */
  userRef?: string;
  /** Subject of the application's token; absent for users. */
  application?: string;
}

/**
 * @param name - by which an application knows who rates; only its digest is used
 * @throws InputError where a user names somebody else
 * @throws NotAllowedError for callers who are nobody
 */
export function raterOf(
  auth: AuthService,
  credentials: BackstageCredentials,
  name?: string,
): Rater {
  if (auth.isPrincipal(credentials, 'user')) {
    if (name !== undefined) {
      throw new InputError(
        'rater: only applications with a token of their own rate for others',
      );
    }
    const userRef = credentials.principal.userEntityRef;
    return { id: userRef, userRef };
  }
  if (auth.isPrincipal(credentials, 'service')) {
    const { subject } = credentials.principal;
    const digest = createHash('sha256')
      .update(`${subject}\n${name ?? ''}`)
      .digest('hex');
    return { id: `${subject}#${digest.slice(0, 32)}`, application: subject };
  }
  throw new NotAllowedError('Sign in to rate answers');
}
