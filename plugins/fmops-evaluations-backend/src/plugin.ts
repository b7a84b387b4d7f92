import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { evaluationsPermissions } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  fmopsEvaluationFormatsExtensionPoint,
  fmopsPlaygroundFiltersExtensionPoint,
  fmopsPromotionActionsExtensionPoint,
  fmopsPromotionGatesExtensionPoint,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { actionsRegistryServiceRef, registerActions } from './actions';
import { AddedFilters } from './playground';
import { TypeRegistry, type StageTypes } from './promotions';
import { AddedFormats } from './results';
import { createRouter } from './routes';
import { startEvaluations } from './startEvaluations';
import { metricsServiceRef, observeEvaluations } from './telemetry';

/**
 * Prompts, evaluations, reviews and promotions of foundation models.
 *
 * @public
 */
export const fmopsEvaluationsPlugin = createBackendPlugin({
  pluginId: 'fmops-evaluations',
  register(env) {
    const promotionTypes: StageTypes = {
      gates: new TypeRegistry('gates'),
      actions: new TypeRegistry('actions'),
    };
    env.registerExtensionPoint(fmopsPromotionGatesExtensionPoint, {
      addGateType: (...added) => promotionTypes.gates.add(...added),
    });
    env.registerExtensionPoint(fmopsPromotionActionsExtensionPoint, {
      addActionType: (...added) => promotionTypes.actions.add(...added),
    });
    const playgroundFilters = new AddedFilters();
    env.registerExtensionPoint(fmopsPlaygroundFiltersExtensionPoint, {
      addFilter: (...added) => playgroundFilters.add(...added),
    });
    const resultFormats = new AddedFormats();
    env.registerExtensionPoint(fmopsEvaluationFormatsExtensionPoint, {
      addFormats: (...added) => resultFormats.add(...added),
    });
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        cache: coreServices.cache,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init({
        actionsRegistry,
        httpRouter,
        metrics,
        permissionsRegistry,
        ...services
      }) {
        permissionsRegistry.addPermissions(evaluationsPermissions);
        const context = await startEvaluations({
          ...services,
          playgroundFilters,
          promotionTypes,
          resultFormats,
        });
        observeEvaluations(metrics, {
          database: await services.database.getClient(),
          running: context.playground.running,
        });
        registerActions(actionsRegistry, context);
        httpRouter.use(await createRouter(context));
      },
    });
  },
});
