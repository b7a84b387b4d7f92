import type { Knex } from 'knex';
import type { ClusterDefinition } from '../../clusters';
import { Churn } from './Churn';
import { expectTruth, lookAt } from './expectTruth';
import { FaultyNetwork } from './FaultyNetwork';
import type { Program } from './RealControlPlane';
import { Replica } from './Replica';
import { pause, scale } from './scale';
import { startTestApiServer, type TestApiServer } from './testApiServer';
import { createDatabase, type TestDatabase } from './testDatabase';

interface Parts {
  server: TestApiServer;
  network: FaultyNetwork;
  churn: Churn;
  database: TestDatabase;
  knex: Knex;
  token: ClusterDefinition['token'];
}

/** An API server, the faulty way to it, somebody who changes jobs, and a backend that watches. */
export class Scene {
  readonly #parts: Parts;
  #replica: Replica;

  /** Lets the backend have seen some jobs, truly. */
  static async start(
    options: { token?: Parts['token']; server?: TestApiServer } = {},
  ): Promise<Scene> {
    const server = options.server ?? (await startTestApiServer());
    const { token = async () => server.token } = options;
    const network = await FaultyNetwork.start(server);
    network.passTokens = Boolean(options.token && server.real);
    const churn = new Churn(server);
    await churn.run(8);
    const database = await createDatabase();
    const knex = database.connect();
    const parts = { server, network, churn, database, knex, token };
    const scene = new Scene(parts, await startReplica(parts));
    await scene.expectTruth();
    return scene;
  }

  private constructor(parts: Parts, replica: Replica) {
    this.#parts = parts;
    this.#replica = replica;
  }

  get server(): TestApiServer {
    return this.#parts.server;
  }

  get network(): FaultyNetwork {
    return this.#parts.network;
  }

  get churn(): Churn {
    return this.#parts.churn;
  }

  get replica(): Replica {
    return this.#replica;
  }

  /** Kills a program and starts it again; in memory: cuts the way to it for a moment. */
  async restart(program: Program): Promise<void> {
    if (this.server.real) {
      await this.server.real.restart(program);
      return;
    }
    await this.network.disconnect();
    await pause(200);
    await this.network.connect();
  }

  /** Ends the backend, and starts another on the same database. */
  async replace(): Promise<void> {
    await this.#replica.stop();
    this.#replica = await startReplica(this.#parts);
  }

  /** @param rounds - how often the fault has struck; notes the result */
  async expectTruth(rounds = 0, churn = this.churn): Promise<void> {
    const { knex } = this.#parts;
    const look = (listed: Parameters<typeof lookAt>[2]) =>
      lookAt(this.#replica.store, knex, listed);
    await expectTruth({ churn, look, rounds });
  }

  async stop(): Promise<void> {
    const { churn, database, knex, network, server } = this.#parts;
    await this.#replica.stop();
    await network.stop();
    await churn.close();
    await server.stop();
    await knex.destroy();
    await database.remove();
  }
}

function startReplica({ knex, network, token }: Parts): Promise<Replica> {
  const { timeouts } = scale;
  return Replica.start({ knex, url: network.url, token, timeouts });
}
