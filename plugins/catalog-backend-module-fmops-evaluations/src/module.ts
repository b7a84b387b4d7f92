import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { PromptCheckProcessor } from './checks';
import {
  CatalogModelSources,
  catalogModelExtensionPoint,
  promptsModelLayer,
} from './model';
import { PromptUseProcessor } from './uses';

/**
 * Brings prompts to the catalog: their kind, their checks, and what uses them.
 *
 * @public
 */
export const catalogModuleFmopsEvaluations = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'fmops-evaluations',
  register(env) {
    env.registerInit({
      deps: {
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ model, processing }) {
        model.addModelSource(CatalogModelSources.static([promptsModelLayer]));
        processing.addProcessor(new PromptCheckProcessor());
        processing.addProcessor(new PromptUseProcessor());
      },
    });
  },
});
