import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  metricPatterns,
  MetricPatterns,
  workloadPermissions,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import {
  fmopsDiagnosisRulesExtensionPoint,
  fmopsMetricPatternsExtensionPoint,
  fmopsWorkloadKindsExtensionPoint,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { actionsRegistryServiceRef, registerActions } from './actions';
import { DiagnosisRules, diagnosisRules } from './diagnosis';
import { endpointKinds, jobKinds, KindRegistry } from './kinds';
import { createRouter } from './routes';
import { startWorkloads } from './startWorkloads';
import { metricsServiceRef, observeWorkloads } from './telemetry';

/**
 * Watches jobs and endpoints in Kubernetes clusters, keeps their history and streams changes.
 *
 * @public
 */
export const fmopsWorkloadsPlugin = createBackendPlugin({
  pluginId: 'fmops-workloads',
  register(env) {
    const kinds = new KindRegistry([...jobKinds, ...endpointKinds]);
    env.registerExtensionPoint(fmopsWorkloadKindsExtensionPoint, {
      addKind: (...added) => kinds.add(...added),
    });
    const rules = new DiagnosisRules(diagnosisRules);
    env.registerExtensionPoint(fmopsDiagnosisRulesExtensionPoint, {
      addRule: (...added) => rules.add(...added),
    });
    const patterns = new MetricPatterns(metricPatterns);
    env.registerExtensionPoint(fmopsMetricPatternsExtensionPoint, {
      addPattern: (...added) => patterns.add(...added),
    });
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
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
        permissionsRegistry.addPermissions(workloadPermissions);
        const context = await startWorkloads({
          ...{ ...services, kinds, rules },
          metricPatterns: patterns,
        });
        observeWorkloads(metrics, context);
        registerActions(actionsRegistry, services.config, context);
        httpRouter.use(await createRouter(context));
      },
    });
  },
});
