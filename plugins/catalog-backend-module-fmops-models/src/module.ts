import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { DerivedMetadataProcessor } from './derived';
import {
  CatalogModelSources,
  catalogModelExtensionPoint,
  fmopsModelLayer,
} from './model';
import { createOutputModelProvider } from './outputModels';

/**
 * Brings foundation models and datasets to the catalog: their kinds, facets for
 * lists, and the models that runs have made.
 */
export const catalogModuleFmopsModels = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'fmops-models',
  register(env) {
    env.registerInit({
      deps: {
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ model, processing, ...services }) {
        model.addModelSource(CatalogModelSources.static([fmopsModelLayer]));
        processing.addProcessor(new DerivedMetadataProcessor());
        processing.addEntityProvider(createOutputModelProvider(services));
      },
    });
  },
});
