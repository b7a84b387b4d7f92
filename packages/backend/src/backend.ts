import { createBackend } from '@backstage/backend-defaults';
import { httpServer } from './httpServer';
import { telemetryFlush } from './telemetry';

const backend = createBackend();

backend.add(httpServer);
// Measurements of the last moments are sent before the process ends
backend.add(telemetryFlush);
backend.add(import('@backstage/plugin-app-backend'));

// Who is it: guest and role accounts work only where app-config.yaml configures them
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('./developmentSignIn'));
// An organisation's own accounts: `auth.providers.oidc`
backend.add(import('@backstage/plugin-auth-backend-module-oidc-provider'));

// What may they do
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./policy'));

// What exists
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
// A rejected entity shows nowhere but in the logs, and there only with this module
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@fmops/backstage-plugin-catalog-backend-module-fmops-models'),
);
backend.add(import('@fmops/backstage-plugin-fmops-models-backend'));
backend.add(import('@fmops/backstage-plugin-catalog-backend-module-fmops-eks'));

// What runs
backend.add(import('@backstage/plugin-kubernetes-backend'));
backend.add(import('@fmops/backstage-plugin-fmops-workloads-backend'));

// Is it good: prompts, playground, evaluations, promotions
backend.add(
  import('@fmops/backstage-plugin-catalog-backend-module-fmops-evaluations'),
);
backend.add(import('@fmops/backstage-plugin-fmops-evaluations-backend'));

// Who is told of it: `fmops.workloads.notifications`
backend.add(import('@backstage/plugin-notifications-backend'));
// Tells other backends of it: `events.useEventBus`
backend.add(import('@backstage/plugin-events-backend'));
// Tells open pages of it at once
backend.add(import('@backstage/plugin-signals-backend'));

// Making something new
backend.add(import('@backstage/plugin-scaffolder-backend'));
// Keeps what a task has written, so that another process can go on with it
backend.add(
  import('@backstage/plugin-scaffolder-backend-module-workspace-database'),
);
backend.add(import('@fmops/backstage-plugin-scaffolder-backend-module-fmops'));

// How it is used: the pages in docs, and those of whatever entity has some
backend.add(import('@backstage/plugin-techdocs-backend'));
backend.add(import('./docs'));

// What assistants may call: the actions of `backend.actions`, as MCP tools
backend.add(import('@backstage/plugin-mcp-actions-backend'));

backend.start().catch(() => {
  // The reason is in the log. In development the backend waits for a change of
  // the code; anywhere else it must end, to be started again.
  if (process.env.NODE_ENV !== 'development') process.exit(1);
});
