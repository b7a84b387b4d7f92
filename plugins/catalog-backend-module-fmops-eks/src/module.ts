import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { EksClusterProvider, EksReader, KnownClusters } from './clusters';
import { readEksAccounts } from './settings';

/**
 * Brings EKS clusters to the catalog, over accounts and regions.
 *
 * @public
 */
export const catalogModuleFmopsEks = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'fmops-eks',
  register(env) {
    env.registerInit({
      deps: {
        processing: catalogProcessingExtensionPoint,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ processing, auth, catalog, config, logger, scheduler }) {
        const reader = new EksReader(
          DefaultAwsCredentialsManager.fromConfig(config),
        );
        const known = new KnownClusters({ auth, catalog });
        for (const account of readEksAccounts(config)) {
          for (const region of account.regions) {
            processing.addEntityProvider(
              new EksClusterProvider({
                scope: { account, region },
                reader,
                known,
                schedule: scheduler.createScheduledTaskRunner(account.schedule),
                logger: logger.child({ account: account.id, region }),
              }),
            );
          }
        }
      },
    });
  },
});
