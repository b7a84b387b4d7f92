// The Models page on a big catalog, beside downloading everything:
//   node bench/catalog/run.mjs [--database sqlite|postgres] [--models 15000]
//     [--ingest 15000]  so many come through the catalog's processing, the rest
//                       are copies of them (PostgreSQL only)
//     [--no-browser]    leaves out Chromium, and the build of the app for it
//     [--no-build]      takes the build that is there
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { stopAll } from '../../scripts/processes.mjs';
import { printMachine } from '../table.mjs';
import { measureBrowser } from './chromium.mjs';
import { signedInCatalog } from './client.mjs';
import { databases } from './databases.mjs';
import { waitForModels } from './ingestion.mjs';
import { measure, measureAtOnce } from './measure.mjs';
import { report } from './report.mjs';
import { requests } from './requests.mjs';
import { BASE_URL, startCatalog } from './server.mjs';

const PEOPLE = 10;
const { values } = parseArgs({
  allowNegative: true,
  options: {
    database: { type: 'string', default: 'postgres' },
    models: { type: 'string', default: '15000' },
    ingest: { type: 'string' },
    rounds: { type: 'string', default: '40' },
    browser: { type: 'boolean', default: true },
    build: { type: 'boolean', default: true },
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}
const models = Number(values.models);
const ingest = Math.min(models, Number(values.ingest ?? models));
const rounds = Number(values.rounds);
if (values.browser && values.build) {
  execFileSync('yarn', ['workspace', 'app', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const database = await databases[values.database]();
const server = startCatalog({
  database: database.config,
  models: ingest,
  app: values.browser,
});
try {
  const begin = await server.providing;
  await server.started;
  const catalog = await signedInCatalog();
  await waitForModels(catalog, ingest);
  const ingestSeconds = (Date.now() - begin) / 1000;
  if (models > ingest) await database.multiply({ from: ingest, to: models });
  await waitForModels(catalog, models);
  await database.settle();
  const load = os.loadavg()[0];
  const ingested = await server.memory();

  const few = Math.max(5, Math.round(rounds / 4));
  const sequential = {};
  for (const name of Object.keys(requests)) {
    const times = name.startsWith('everything') ? few : rounds;
    sequential[name] = await measure(requests[name], catalog, times);
  }
  const atOnce = {};
  for (const name of ['stockByQuery', 'page', 'facets', 'allFacets']) {
    atOnce[name] = await measureAtOnce(requests[name], catalog, PEOPLE, few);
  }

  const browser = values.browser && (await measureBrowser(BASE_URL));

  printMachine();
  report({
    title: `${values.models} models on ${database.title}`,
    ingest,
    ingestSeconds,
    load,
    browser,
    memory: { ingested, end: await server.memory() },
    sequential,
    atOnce,
    people: PEOPLE,
  });
} finally {
  await server.stop();
  await stopAll();
}
process.exit(0);
