import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { registryPermissions } from '@fmops/backstage-plugin-fmops-models-common';
import { fmopsModelRegistriesExtensionPoint } from '@fmops/backstage-plugin-fmops-models-node';
import { DerivedMetadataProcessor } from './derived';
import { createInteropProcessors } from './interop';
import {
  CatalogModelSources,
  catalogModelExtensionPoint,
  fmopsModelLayer,
  metricsServiceRef,
} from './model';
import { createOutputModelProvider } from './outputModels';
import {
  awsRegistryTypes,
  createRegistries,
  createRegistriesRouter,
  huggingFaceRegistryType,
  kubeflowCatalogType,
  kubeflowRegistryType,
  mlflowRegistryType,
  ModelRegistryTypes,
  modelServerRegistryType,
} from './registries';
import { observeRegistries } from './telemetry';
import { createUploadedDatasetProvider } from './uploadedDatasets';

/**
 * Brings foundation models and datasets to the catalog: their kinds, facets for
 * lists, the models that runs have made, the models of registries, and the
 * datasets that groups upload.
 *
 * @public
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
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        scheduler: coreServices.scheduler,
        auditor: coreServices.auditor,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init({
        model,
        processing,
        httpRouter,
        metrics,
        permissionsRegistry,
        ...services
      }) {
        model.addModelSource(CatalogModelSources.static([fmopsModelLayer]));
        processing.addProcessor(
          DerivedMetadataProcessor.fromConfig(services.config),
        );
        processing.addEntityProvider(
          [
            createOutputModelProvider(services),
            createUploadedDatasetProvider(services) ?? [],
          ].flat(),
        );
        processing.addProcessor(createInteropProcessors(services.config));
        types.addRegistry(
          ...awsRegistryTypes(services.config),
          modelServerRegistryType(services),
        );
        const registries = await createRegistries({ ...services, types });
        processing.addEntityProvider(registries.provider);
        observeRegistries(metrics, registries.states);
        permissionsRegistry.addPermissions(registryPermissions);
        httpRouter.use(createRegistriesRouter({ ...services, ...registries }));
      },
    });
  },
});
