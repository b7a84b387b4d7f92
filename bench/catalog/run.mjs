// The Models page on a big catalog, beside downloading everything:
//   node bench/catalog/run.mjs [--database sqlite|postgres] [--models 15000]
import { parseArgs } from 'node:util';
import { stopAll } from '../../scripts/processes.mjs';
import { printMachine } from '../table.mjs';
import { signedInCatalog } from './client.mjs';
import { databases } from './databases.mjs';
import { waitForModels } from './ingestion.mjs';
import { measure, measureAtOnce } from './measure.mjs';
import { report } from './report.mjs';
import { requests } from './requests.mjs';
import { startCatalog } from './server.mjs';

const PEOPLE = 10;
const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'postgres' },
    models: { type: 'string', default: '15000' },
    rounds: { type: 'string', default: '40' },
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}
const models = Number(values.models);
const rounds = Number(values.rounds);

const database = await databases[values.database]();
const server = startCatalog({ database: database.config, models });
try {
  const begin = await server.providing;
  await server.started;
  const catalog = await signedInCatalog();
  await waitForModels(catalog, models);
  const ingestSeconds = (Date.now() - begin) / 1000;
  await database.settle();
  const ingested = await server.memory();

  const few = Math.max(5, Math.round(rounds / 4));
  const sequential = {};
  for (const name of Object.keys(requests)) {
    const times = name.startsWith('everything') ? few : rounds;
    sequential[name] = await measure(requests[name], catalog, times);
  }
  const atOnce = {};
  for (const name of ['stockByQuery', 'page', 'facets']) {
    atOnce[name] = await measureAtOnce(requests[name], catalog, PEOPLE, few);
  }

  printMachine();
  report({
    title: `${values.models} models on ${database.title}`,
    models,
    ingestSeconds,
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
