import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { until } from '@fmops/test-servers';
import { HangingMlflow } from './__testUtils__/HangingMlflow';
import { PortalProcess } from './__testUtils__/PortalProcess';
import { MODEL, REVIEWER, REVIEWERS, SCIENTIST } from './__testUtils__/scene';

jest.setTimeout(180_000);

// PostgreSQL where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});
const [database] = databases.eachSupportedId().at(-1)!;

let folder: string;
let mlflow: HangingMlflow;
const portals = new Set<PortalProcess>();

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kill-'));
  mlflow = await HangingMlflow.start();
});

afterEach(async () => {
  await Promise.all([...portals].map(portal => portal.kill()));
  mlflow.stop();
  await rm(folder, { recursive: true, force: true });
});

async function databaseConfig(): Promise<JsonObject> {
  if (database === 'SQLITE_3') {
    return { client: 'better-sqlite3', connection: { directory: folder } };
  }
  const knex = await databases.init(database);
  const { connection } = knex.client.config as { connection: JsonObject };
  const { host, port, user, password = '', database: name } = connection;
  return {
    client: 'pg',
    connection: { host, port, user, password, database: name },
    pluginDivisionMode: 'schema',
    ensureSchemaExists: true,
  };
}

it('goes on after kill -9 in the middle of the action, and is done once', async () => {
  const config = {
    backend: { database: await databaseConfig() },
    catalog: {
      providers: {
        fmopsRegistries: {
          tracking: { type: 'mlflow', baseUrl: mlflow.url, owner: 'group:x' },
        },
      },
    },
    fmops: {
      evaluations: {
        promotions: {
          stages: [
            {
              name: 'prod',
              gates: [{ type: 'licence', allowed: ['Apache-2.0'] }],
              approvers: [{ groups: [REVIEWERS] }],
              action: { type: 'mlflow-alias', alias: 'production' },
            },
          ],
        },
      },
    },
  };
  const start = async () => {
    const portal = await PortalProcess.start(config);
    portals.add(portal);
    return portal;
  };

  mlflow.hangs = true;
  const first = await start();
  const { id, evidenceDigest } = await first.as(SCIENTIST).request({
    ...{ model: MODEL, version: '2', stage: 'prod', reason: 'It is better' },
  });
  const approval = { evidenceDigest: evidenceDigest! };
  await first.as(REVIEWER).approve(id, approval);
  await until(async () => mlflow.sets > 0);
  await first.kill();

  mlflow.hangs = false;
  const second = await start();
  const done = await until(async () => {
    const promotion = await second.as(SCIENTIST).get(id);
    return promotion.state === 'done' && promotion;
  });
  expect(done).toMatchObject({
    attempts: 2,
    outcome: {
      summary:
        'The alias production of support-assistant in MLflow leads to version 2.',
    },
  });
  expect(mlflow.sets).toBe(2);
  expect([...mlflow.aliases]).toEqual([['support-assistant@production', '2']]);
  const { items } = await second.as(SCIENTIST).history({ model: MODEL });
  expect(items.map(({ payload }) => payload!.event)).toEqual([
    ...['requested', 'checked', 'approved', 'action-started', 'done'],
  ]);
  expect(
    await second.as(SCIENTIST).verifyHistory({ model: MODEL }),
  ).toMatchObject({ intact: true });
  expect(await second.as(SCIENTIST).stagesOf(MODEL)).toMatchObject([
    { stage: 'prod', version: '2', promotionId: id },
  ]);
});
