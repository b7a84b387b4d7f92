// A million rows of evaluations on PostgreSQL: leaderboards and comparisons.
//   node bench/evaluations/run.mjs [--models 200] [--rows 1000] [--postgres <folder of its programs>]
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { stopAll } from '../../scripts/processes.mjs';
import { root } from '../../scripts/settings.mjs';
import { findDebianPackages } from '../../scripts/test/debian.mjs';
import { startPostgres } from '../../scripts/test/postgres.mjs';
import { buildBackend } from '../status/server/buildBackend.mjs';
import { percentile, printMachine, printTable } from '../table.mjs';
import { modelRef, seed } from './seed.mjs';

const { values } = parseArgs({
  options: {
    models: { type: 'string', default: '200' },
    rows: { type: 'string', default: '1000' },
    times: { type: 'string', default: '60' },
    postgres: { type: 'string' },
  },
});
const [models, rows, times] = [values.models, values.rows, values.times].map(
  Number,
);
const require = createRequire(
  path.join(root, 'plugins/fmops-evaluations-backend/package.json'),
);
const program = await buildBackend(
  path.join(root, 'bench/evaluations/program.mjs'),
  path.join(root, '.cache/bench/evaluations/program.cjs'),
);
const ours = (await import(pathToFileURL(program))).default;

const bin = values.postgres ?? (await programs());
const database = require('knex')({
  client: 'pg',
  connection: await startPostgres(bin),
});
try {
  await measure();
} finally {
  await database.destroy();
  await stopAll();
}

async function measure() {
  await require('./migrations/20261122_results.js').up(database);
  const store = new ours.ResultStore(database);
  const catalog = everything(models);
  const evaluations = new ours.Evaluations({
    ...{ catalog, store, rows: new ours.RowReader(database) },
  });
  const boards = new ours.BoardReader(database);
  const leaderboards = new ours.Leaderboards({ boards, catalog, evaluations });
  const comparisons = new ours.Comparisons({ catalog, evaluations, store });

  const begun = Date.now();
  const ids = await seed({ ...ours, store }, { models, rows });
  const seconds = (Date.now() - begun) / 1000;
  await database.raw('analyze');
  const [{ count }] = await database('result_rows').count({ count: '*' });
  const pair = time => [
    ids.get(`mmlu ${time % models}`),
    ids.get(`mmlu ${(time + 1) % models}`),
  ];

  const cases = [
    ['leaderboard: means of the rows, in SQL', () => meansOfRows()],
    ['leaderboard', () => leaderboards.read({}, { benchmark: 'mmlu' })],
    ['list of leaderboards', () => leaderboards.list({})],
    [
      'comparison: rows of both, read and paired',
      time => pairedRows(pair(time)),
    ],
    [
      'comparison of two, with interval',
      time => comparisons.compare({}, pair(time)),
    ],
    [
      'comparison of ten',
      () =>
        comparisons.compare(
          {},
          Array.from({ length: Math.min(10, models) }, (_, i) =>
            ids.get(`mmlu ${i}`),
          ),
        ),
    ],
    ['first page of evaluations', () => evaluations.list({}, {})],
    [
      'page of 100 rows',
      time => evaluations.rows({}, pair(time)[0], { limit: 100 }),
    ],
  ];
  printMachine();
  console.log(
    `${Number(count).toLocaleString('en-US')} rows of ${
      models * 5
    } evaluations, recorded in ${seconds.toFixed(0)} s: ${Math.round(
      Number(count) / seconds,
    ).toLocaleString('en-US')} rows a second.\n`,
  );
  const table = [['', 'median ms', 'p95 ms', 'faster']];
  let alternative = 1;
  for (const [title, act] of cases) {
    const took = await timed(act);
    const median = percentile(took, 0.5);
    if (title.includes(':')) alternative = median;
    table.push([
      title,
      median.toFixed(1),
      percentile(took, 0.95).toFixed(1),
      /^(leaderboard|comparison)/.test(title)
        ? `${(alternative / median).toFixed(1)}×`
        : '',
    ]);
  }
  printTable(table);
  console.log('\nTarget for leaderboard and comparison: p95 under 200 ms.');
}

async function timed(act) {
  for (let time = 0; time < 3; time += 1) await act(time);
  const took = [];
  for (let time = 0; time < times; time += 1) {
    const begin = performance.now();
    await act(time);
    took.push(performance.now() - begin);
  }
  return took;
}

/** What a leaderboard is without kept scores. */
function meansOfRows() {
  return database.raw(
    `select results.model_ref, avg((result_rows.document::json->'scores'->>'acc')::float) as acc
     from results join result_rows on result_rows.result_id = results.id
     where results.benchmark = 'mmlu' group by results.model_ref order by acc desc`,
  );
}

/** What a comparison is without vectors: the rows of both, read and paired. */
async function pairedRows(ids) {
  const [first, second] = await Promise.all(
    ids.map(async id => {
      const found = await database('result_rows')
        .where({ result_id: id })
        .orderBy('row_key')
        .select('document');
      return found.map(({ document }) => JSON.parse(document).scores.acc);
    }),
  );
  return ours.pairedDifference(first, second);
}

/** A catalog of which everything may be read; its own time is not measured here. */
function everything(count) {
  const entities = new Map(
    Array.from({ length: count }, (_, index) => [
      modelRef(index),
      { kind: 'FoundationModel', metadata: { name: `model-${index}` } },
    ]),
  );
  return {
    getEntitiesByRefs: async ({ entityRefs }) => ({
      items: entityRefs.map(ref => entities.get(ref)),
    }),
    queryEntities: async () => ({ items: [], totalItems: 0, pageInfo: {} }),
  };
}

async function programs() {
  const report = { skip: (_what, why) => console.log(why) };
  const { postgresql } = await findDebianPackages(new Set(['postgresql']), {
    report,
  });
  if (!postgresql)
    throw new Error('Name the folder of PostgreSQL with --postgres');
  return postgresql;
}
