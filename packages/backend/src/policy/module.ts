import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { RolePolicy } from './RolePolicy';

/** Decides permissions by the roles in the configuration, see {@link RolePolicy}. */
export const permissionModuleRolePolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'role-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        policy: policyExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ policy, config }) {
        policy.setPolicy(RolePolicy.fromConfig(config));
      },
    });
  },
});
