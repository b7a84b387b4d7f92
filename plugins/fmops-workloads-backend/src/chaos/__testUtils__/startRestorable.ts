import { Churn } from './Churn';
import type { FaultyNetwork } from './FaultyNetwork';
import { scale } from './scale';
import {
  startInMemory,
  startTestApiServer,
  type TestApiServer,
} from './testApiServer';

/** An API server that can be put back to what it held when this was called. */
export interface Restorable {
  server: TestApiServer;
  /** Somebody whose jobs are in the backup. */
  earlier: Churn;
  restore(network: FaultyNetwork): Promise<void>;
  stop(): Promise<void>;
}

export async function startRestorable(): Promise<Restorable> {
  const server = await startTestApiServer();
  const earlier = new Churn(server);
  await earlier.run(scale.changes);
  const { real } = server;
  if (real) {
    const backup = await real.backUp();
    return {
      ...{ server, earlier },
      restore: () => real.restore(backup),
      stop: () => earlier.close(),
    };
  }
  return {
    earlier,
    // Started later, so its versions are higher.
    server: await startInMemory(),
    restore: async network => {
      network.upstream = server;
    },
    stop: async () => {
      await earlier.close();
      await server.stop();
    },
  };
}
