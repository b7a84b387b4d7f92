import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';

/** What is still open then, is cut off: long for an answer, short for Kubernetes. */
const LAST_ANSWERS_MS = 5_000;

/**
 * Backstage's server, which ends soon when it is asked to. By itself it waits for
 * all that is open, and polls of the event bus are open for a minute.
 */
export const httpServer = rootHttpRouterServiceFactory({
  configure({ applyDefaults, lifecycle, server }) {
    applyDefaults();
    lifecycle.addShutdownHook(() => {
      setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref();
    });
  },
});
