import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { GROUPS, sceneEntities } from './scene';

// A portal with nothing but this plugin, as a process that tests kill. It ends
// with the one that started it, even when that is killed.
process.stdin.resume().on('close', () => process.exit());

const backend = createBackend();
backend.add(import('../../index'));
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(catalogServiceMock.factory({ entities: sceneEntities() }));
backend.add(
  createServiceFactory({
    service: coreServices.userInfo,
    deps: {},
    factory: () => ({
      getUserInfo: async ({ principal }) => {
        const { userEntityRef } = principal as { userEntityRef: string };
        return {
          userEntityRef,
          ownershipEntityRefs: [
            userEntityRef,
            ...(GROUPS[userEntityRef] ?? []),
          ],
        };
      },
    }),
  }),
);
backend.start().catch(() => process.exit(1));
