import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  DirectoryPreparer,
  techdocsGeneratorExtensionPoint,
  techdocsPreparerExtensionPoint,
} from '@backstage/plugin-techdocs-node';
import { FolderPreparer } from './FolderPreparer';
import { LocalGenerator } from './LocalGenerator';

/**
 * Documentation made from folders on the backend's disk, such as the portal's
 * own: without writing into them, once for each change, and with a word to
 * people where MkDocs is missing.
 */
export const techdocsModuleLocalDocs = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'local-docs',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        reader: coreServices.urlReader,
        preparers: techdocsPreparerExtensionPoint,
        generators: techdocsGeneratorExtensionPoint,
      },
      async init({ config, logger, reader, preparers, generators }) {
        preparers.registerPreparer(
          'dir',
          new FolderPreparer(
            DirectoryPreparer.fromConfig(config, { logger, reader }),
          ),
        );
        generators.setTechdocsGenerator(
          LocalGenerator.fromConfig(config, { logger }),
        );
      },
    });
  },
});
