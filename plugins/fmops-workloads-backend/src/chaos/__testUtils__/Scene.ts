import type { Knex } from 'knex';
import type { ClusterDefinition } from '../../clusters';
import { Churn } from './Churn';
import { expectTruth } from './expectTruth';
import { FaultyNetwork } from './FaultyNetwork';
import { Replica } from './Replica';
import { startTestApiServer, type TestApiServer } from './testApiServer';
import { createDatabase, type TestDatabase } from './testDatabase';

/** An API server, the faulty way to it, somebody who changes jobs, and a backend that watches. */
export class Scene {
  readonly replica: Replica;
  readonly knex: Knex;
  readonly churn: Churn;
  readonly network: FaultyNetwork;
  readonly server: TestApiServer;
  readonly #database: TestDatabase;

  /** Lets the backend have seen some jobs, truly. */
  static async start(
    token?: ClusterDefinition['token'],
    server?: TestApiServer,
  ): Promise<Scene> {
    const api = server ?? (await startTestApiServer());
    const network = await FaultyNetwork.start(api);
    const churn = new Churn(api);
    await churn.run(8);
    const database = await createDatabase();
    const knex = database.connect();
    const replica = await Replica.start({
      ...{ knex, url: network.url },
      token: token ?? (async () => api.token),
      // A silent server is given up within seconds, not minutes.
      timeouts: { connect: 1_000, headers: 1_500, body: 2_000 },
    });
    const parts = { replica, knex, churn, network, server: api, database };
    const scene = new Scene(parts);
    await scene.expectTruth();
    return scene;
  }

  private constructor(parts: {
    replica: Replica;
    knex: Knex;
    churn: Churn;
    network: FaultyNetwork;
    server: TestApiServer;
    database: TestDatabase;
  }) {
    this.replica = parts.replica;
    this.knex = parts.knex;
    this.churn = parts.churn;
    this.network = parts.network;
    this.server = parts.server;
    this.#database = parts.database;
  }

  async expectTruth(): Promise<void> {
    await expectTruth(this.replica, this.churn.connection, this.knex);
  }

  async stop(): Promise<void> {
    await this.replica.stop();
    await this.network.stop();
    await this.churn.stop();
    await this.server.stop();
    await this.knex.destroy();
    await this.#database.remove();
  }
}
