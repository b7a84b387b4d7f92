import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { fmopsModelRegistriesExtensionPoint } from '@fmops/backstage-plugin-fmops-models-node';
import { DerivedMetadataProcessor } from './derived';
import {
  CatalogModelSources,
  catalogModelExtensionPoint,
  fmopsModelLayer,
} from './model';
import { createOutputModelProvider } from './outputModels';
import {
  createRegistryProviders,
  huggingFaceRegistryType,
  kubeflowCatalogType,
  kubeflowRegistryType,
  mlflowRegistryType,
  ModelRegistryTypes,
} from './registries';

/**
 * Brings foundation models and datasets to the catalog: their kinds, facets for
 * lists, the models that runs have made, and the models of registries.
 */
export const catalogModuleFmopsModels = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'fmops-models',
  register(env) {
    const types = new ModelRegistryTypes();
    types.addRegistry(
      huggingFaceRegistryType,
      kubeflowCatalogType,
      kubeflowRegistryType,
      mlflowRegistryType,
    );
    env.registerExtensionPoint(fmopsModelRegistriesExtensionPoint, types);
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
        processing.addProcessor(
          DerivedMetadataProcessor.fromConfig(services.config),
        );
        processing.addEntityProvider(createOutputModelProvider(services));
        processing.addEntityProvider(
          createRegistryProviders({ ...services, types }),
        );
      },
    });
  },
});
