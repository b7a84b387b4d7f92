import type {
  AuthService,
  DiscoveryService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  DatasetsClient,
  ModelsHttp,
} from '@fmops/backstage-plugin-fmops-models-common';
import { UploadedDatasetProvider } from './UploadedDatasetProvider';

const TIMEOUT_MS = 30_000;

/** The provider of uploaded datasets; none where the portal takes no uploads. */
export function createUploadedDatasetProvider(services: {
  auth: AuthService;
  config: RootConfigService;
  discovery: DiscoveryService;
  events: EventsService;
  logger: LoggerService;
  scheduler: SchedulerService;
}): UploadedDatasetProvider | undefined {
  const { auth, config, discovery, scheduler } = services;
  if (!config.has('fmops.tuning.stores')) {
    return undefined;
  }
  const client = new DatasetsClient(
    new ModelsHttp({ discoveryApi: discovery }),
  );
  return new UploadedDatasetProvider({
    ...services,
    schedule: scheduler.createScheduledTaskRunner({
      frequency: { minutes: 10 },
      timeout: { minutes: 5 },
      initialDelay: { seconds: 10 },
    }),
    list: async () => {
      const { token } = await auth.getPluginRequestToken({
        onBehalfOf: await auth.getOwnServiceCredentials(),
        targetPluginId: 'fmops-models',
      });
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      return client.list({ token, signal });
    },
  });
}
