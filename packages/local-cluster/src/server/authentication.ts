import { Request } from 'express';
import { authorize } from '../access/authorize';
import { User } from '../access/User';
import { unauthorized } from '../errors/catalogue';

const IMPERSONATED = {
  users: 'impersonate-user',
  groups: 'impersonate-group',
} as const;

/**
 * The user behind a request: of its bearer token, or whom that one may
 * impersonate, who has no rights here.
 *
 * @throws ApiError 401 without a known token, 403 for an impersonation that is not allowed
 */
export function authenticate(
  req: Request,
  tokens: Readonly<Record<string, User>>,
): User {
  const token = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
  if (!token || !Object.hasOwn(tokens, token)) {
    throw unauthorized();
  }
  const user = tokens[token];
  for (const [plural, header] of Object.entries(IMPERSONATED)) {
    const name = req.header(header);
    if (name !== undefined) {
      authorize(user, { verb: 'impersonate', group: '', plural, name });
    }
  }
  const name = req.header(IMPERSONATED.users);
  return name === undefined ? user : { name, rules: [] };
}
