import type { Request } from 'express';
import { createRoleAuthenticator } from './roleAuthenticator';

const authenticator = createRoleAuthenticator();

function authenticate() {
  return authenticator.authenticate({ req: {} as Request }, undefined);
}

describe('roleAuthenticator', () => {
  const env = process.env;
  afterEach(() => {
    process.env = env;
  });

  it('lets people in during development', async () => {
    process.env = { ...env, NODE_ENV: 'development' };
    await expect(authenticate()).resolves.toEqual({ result: {} });
  });

  it.each(['production', 'test', undefined])(
    'refuses everybody when NODE_ENV is %s',
    async NODE_ENV => {
      process.env = { ...env, NODE_ENV };
      await expect(authenticate()).rejects.toThrow(
        'Role accounts exist for development only',
      );
    },
  );
});
