import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { InspectionsClient } from '@fmops/backstage-plugin-fmops-models-common';
import { FmopsWorkloadsClient } from '@fmops/backstage-plugin-fmops-workloads-common';
import { createPlanProjectAction } from './actions/planProject';
import { createPublishLocalAction } from './actions/publishLocal';
import { createProposePromotionAction } from './actions/proposePromotion';
import { createPublishProjectAction } from './actions/publishProject';
import { createRenderPartsAction } from './actions/renderParts';
import { createSubmitWorkloadAction } from './actions/submitWorkload';
import { readDefaultImages } from './images/readDefaultImages';
import { createPreflightRouter } from './preflight/createPreflightRouter';
import { Preflight } from './preflight/Preflight';
import { StepRenderer } from './preflight/StepRenderer';
import { readProjectsDirectory } from './publishing/projectsDirectory';
import { createDescribePromptAction } from './prompts/describePrompt';
import { createDescribeModelAction } from './register/describeModel';

/**
 * Adds the suite's actions to the scaffolder.
 *
 * @public
 */
export const scaffolderModuleFmops = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'fmops',
  register({ registerInit }) {
    registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        reader: coreServices.urlReader,
      },
      async init(services) {
        const { actions, auth, catalog, config, discovery, reader } = services;
        const workloads = new FmopsWorkloadsClient({ discoveryApi: discovery });
        const integrations = ScmIntegrations.fromConfig(config);
        const publishing = {
          auth,
          catalog,
          config,
          integrations,
          projects: readProjectsDirectory(config),
          authorEmail:
            config.getOptionalString('scaffolder.defaultAuthor.email') ??
            'noreply@localhost',
        };
        const plan = createPlanProjectAction({
          auth,
          catalog,
          workloads,
          defaultImages: readDefaultImages(config),
          portalUrl: config.getOptionalString('app.baseUrl'),
        });
        const renderer = new StepRenderer({ ...services, integrations });
        services.httpRouter.use(
          createPreflightRouter({
            ...services,
            preflight: new Preflight({ ...services, plan, renderer }),
          }),
        );
        actions.addActions(
          plan,
          createRenderPartsAction({ reader, integrations }),
          createPublishLocalAction(publishing),
          createPublishProjectAction(publishing),
          createProposePromotionAction(publishing),
          createSubmitWorkloadAction({ auth, workloads }),
          createDescribePromptAction({ auth, catalog }),
          createDescribeModelAction({
            auth,
            catalog,
            inspections: new InspectionsClient({ discoveryApi: discovery }),
          }),
        );
      },
    });
  },
});
