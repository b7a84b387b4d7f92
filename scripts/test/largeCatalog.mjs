// The portal's backend on PostgreSQL with many models, for browser tests:
//   node scripts/test/largeCatalog.mjs <models> <port>
// Says a line when all models are in lists. The frontend, and what the
// environment names, are those of a portal that is running.
import fs from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { generateModels, generateOwners } from '../../bench/catalog/models.mjs';
import { multiplyModels } from '../../bench/catalog/multiply.mjs';
import { main } from '../console.mjs';
import { start, stopAll } from '../processes.mjs';
import { root } from '../settings.mjs';
import { CatalogDatabase } from './CatalogDatabase.mjs';

/** Models that the catalog reads from a file; all others are copies of them. */
const READ = 600;
const LONGEST_MS = 120_000;

const [models, port] = process.argv.slice(2).map(Number);
const folder = path.join(root, '.cache/large-catalog');
const database = new CatalogDatabase(
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING,
  'large_catalog_',
);

/** The usual configuration's catalog, and one file with models and their owners. */
function writeConfig() {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'projects'), { recursive: true });
  const generated = path.join(folder, 'models.yaml');
  const entities = [...generateOwners(), ...generateModels(READ)];
  fs.writeFileSync(generated, entities.map(e => stringify(e)).join('---\n'));
  const usual = path.join(root, 'app-config.yaml');
  const { catalog } = parse(fs.readFileSync(usual, 'utf8'));
  const config = {
    backend: { listen: { port }, database: database.config },
    catalog: {
      processingInterval: { hours: 6 },
      locations: [
        ...catalog.locations,
        {
          type: 'file',
          target: generated,
          rules: [{ allow: ['Group', 'FoundationModel'] }],
        },
      ],
    },
  };
  const own = path.join(folder, 'app-config.yaml');
  fs.writeFileSync(own, stringify(config));
  return ['--config', usual, '--config', own];
}

function startBackend() {
  const loader = ['--require', '@backstage/cli/config/nodeTransform.cjs'];
  return start(process.execPath, [...loader, 'src', ...writeConfig()], {
    cwd: path.join(root, 'packages/backend'),
    env: {
      ...process.env,
      NODE_ENV: 'development',
      FMOPS_BACKEND_PORT: String(port),
      FMOPS_DATA_DIR: path.join(folder, 'data'),
      FMOPS_PROJECTS_DIR: path.join(folder, 'projects'),
    },
    log: 'test-large-catalog',
  });
}

async function isReady() {
  const page = `http://127.0.0.1:${port}/.backstage/health/v1/readiness`;
  return (await fetch(page)).ok;
}

// Whoever started it may have ended without a word
for (const end of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
  process.on(end, () => stopAll().then(() => process.exit(0)));
}

main(async () => {
  await database.drop();
  const backend = startBackend();
  let ended = false;
  backend.exited.then(() => {
    ended = true;
  });
  const until = async isDone => {
    const deadline = Date.now() + LONGEST_MS;
    while (!(await isDone().catch(() => false))) {
      if (ended) throw new Error(`The backend ended, see ${backend.log}`);
      if (Date.now() > deadline) throw new Error(`Not up, see ${backend.log}`);
      await new Promise(resolve => setTimeout(resolve, 300));
    }
  };
  try {
    await until(async () => (await database.countModels()) >= READ);
    await database.use(client =>
      multiplyModels(client, { from: READ, to: models }),
    );
    await until(isReady);
  } catch (error) {
    await stopAll();
    throw error;
  }
  console.log(`${models} models are in lists`);
});
