import { Request } from 'express';
import { User } from '../access/User';
import { unauthorized } from '../errors/catalogue';

/** The user behind a request's bearer token. @throws ApiError 401 without a known one */
export function authenticate(
  req: Request,
  tokens: Readonly<Record<string, User>>,
): User {
  const token = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
  if (!token || !Object.hasOwn(tokens, token)) {
    throw unauthorized();
  }
  return tokens[token];
}
