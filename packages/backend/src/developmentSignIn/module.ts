import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { createRoleAuthenticator } from './roleAuthenticator';

/** Providers of this module are those whose names begin so. */
const PREFIX = 'role-';

/**
 * Sign-in without a password, as one of the role accounts that the
 * configuration lists under `auth.providers.role-*`. For one's own machine:
 * outside development every attempt is refused.
 */
export const authModuleDevelopmentSignIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'development-sign-in',
  register(reg) {
    reg.registerInit({
      deps: {
        providers: authProvidersExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ providers, config }) {
        const accounts = config.getOptionalConfig('auth.providers');
        for (const providerId of accounts?.keys() ?? []) {
          if (providerId.startsWith(PREFIX)) {
            const entityRef = accounts!.getString(
              `${providerId}.userEntityRef`,
            );
            providers.registerProvider({
              providerId,
              factory: createProxyAuthProviderFactory({
                authenticator: createRoleAuthenticator(),
                signInResolver: (_, context) =>
                  context.signInWithCatalogUser({ entityRef }),
              }),
            });
          }
        }
      },
    });
  },
});
