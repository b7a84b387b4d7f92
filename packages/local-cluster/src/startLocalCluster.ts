import { createServer, Server } from 'node:http';
import { AddressInfo, Socket } from 'node:net';
import { User } from './access/User';
import { defaultTokens } from './access/users';
import { assembleCluster } from './assembleCluster';
import { createApp } from './server/createApp';
import { ServiceProxy } from './proxy/ServiceProxy';
import { Lister } from './server/list';
import { ResourceRoutes } from './server/ResourceRoutes';
import { WriteRoutes } from './server/write';
import { ClusterStore } from './store/ClusterStore';
import { Snapshots } from './store/Snapshots';

/** How to run a local cluster. */
export interface LocalClusterOptions {
  /** TCP port on the loopback interface; 0 for any free one. Default 7252. */
  port?: number;
  /** Address to listen on. Default 127.0.0.1. */
  host?: string;
  /** Played seconds that pass in one real second. Default 1. */
  speed?: number;
  /** Whether to begin with the demonstration runs. Default true. */
  demo?: boolean;
  /** Users by bearer token. Default: `local-reader`, `local-writer`, `local-admin`. */
  tokens?: Readonly<Record<string, User>>;
  /** Seconds between two bookmarks of a watch. Default 60. */
  bookmarkSeconds?: number;
  /** Seconds for which a paged list can be continued. Default 300. */
  continueSeconds?: number;
  /** Changes kept for each kind, from which watches resume. Default 2000. */
  historySize?: number;
}

/** Between two pieces of an answer of the demonstration model, at speed 1. */
const PIECE_MS = 25;

/** A running local cluster. */
export interface LocalCluster {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string;
  /** The objects, for tests that look behind the API. */
  store: ClusterStore;
  /** Ends all requests and frees the port. */
  stop(): Promise<void>;
}

/**
 * Starts an in-memory Kubernetes API with nodes and team namespaces, in which
 * jobs are played through their lives.
 *
 * @throws Error when the port is taken (`code` is `EADDRINUSE`)
 */
export async function startLocalCluster(
  options: LocalClusterOptions = {},
): Promise<LocalCluster> {
  const { speed = 1, demo = true, host = '127.0.0.1', port = 7252 } = options;
  const { catalog, store, writer, remover, logs, clock } = assembleCluster({
    now: new Date(),
    demo,
    historySize: options.historySize,
  });
  clock.goLive(speed);

  const app = createApp({
    catalog,
    tokens: options.tokens ?? defaultTokens,
    resources: new ResourceRoutes({
      store,
      lister: new Lister(
        store,
        new Snapshots((options.continueSeconds ?? 300) * 1000),
      ),
      writes: new WriteRoutes(writer, remover),
      logs,
      bookmarkPeriodMs: (options.bookmarkSeconds ?? 60) * 1000,
    }),
    services: new ServiceProxy(catalog, store, PIECE_MS / speed),
  });
  const server = createServer(app);
  const sockets = trackSockets(server);
  try {
    await listen(server, port, host);
  } catch (error) {
    clock.stop();
    throw error;
  }
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}`,
    store,
    stop: async () => {
      clock.stop();
      const closed = new Promise<void>(done => server.close(() => done()));
      sockets.forEach(socket => socket.destroy());
      await closed;
    },
  };
}

/** Open connections: watches never end by themselves. */
function trackSockets(server: Server): Set<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return sockets;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}
