// Status pages beside the stock Kubernetes plugin, on one real API server:
//   node bench/status/run.mjs [--quick] [--plugin ours|stock]
//     [--database postgres|sqlite] [--markdown out.md]
//     [--no-start]  leaves out the start with many runs
//     [--only 5x10000]  only rows of so many clusters and runs
import fs from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { stopAll } from '../../scripts/processes.mjs';
import { databases } from '../catalog/databases.mjs';
import { machine, tableLines } from '../table.mjs';
import { untilQuiet } from './cluster/requestCounts.mjs';
import { startCluster } from './cluster/startCluster.mjs';
import { grids, startUps } from './grid.mjs';
import { measureRow } from './measureRow.mjs';
import { measureStart } from './measureStart.mjs';
import { measureWatch } from './measureWatch.mjs';
import {
  arrivals,
  ROW_HEAD,
  START_HEAD,
  startRow,
  tableRow,
} from './report.mjs';
import { startBackend } from './server/startBackend.mjs';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    quick: { type: 'boolean', default: false },
    plugin: { type: 'string' },
    database: { type: 'string', default: 'postgres' },
    markdown: { type: 'string' },
    start: { type: 'boolean', default: true },
    only: { type: 'string' },
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}
const load = os.loadavg()[0].toFixed(1);
const size = values.quick ? 'quick' : 'full';
const database = await databases[values.database]();
const rows = [];
const starts = [];
const lines = [];

/** A database that no other backend has used. */
let backends = 0;
function emptyDatabase() {
  backends += 1;
  return { ...database.config, prefix: `bench_${backends}_` };
}

function say(line) {
  console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
}

async function measureBackend(
  cluster,
  objects,
  { plugin, clusters, megabytes, rows: who },
) {
  const backend = await startBackend({
    ...{ plugin, clusters, megabytes, cluster },
    database: emptyDatabase(),
  });
  try {
    await backend.settled();
    await untilQuiet(cluster.apiServer);
    for (const row of who) {
      const measured = await measureRow({
        ...{ cluster, backend, plugin, clusters, megabytes, objects, row },
      });
      rows.push(measured);
      say(tableRow(measured).join(' | '));
      if (measured.failure) say(`  such as: ${measured.failure}`);
    }
  } finally {
    await backend.stop();
  }
}

const isWanted =
  ({ objects }) =>
  ({ plugin, clusters }) =>
    (!values.plugin || plugin === values.plugin) &&
    (!values.only || values.only === `${clusters}x${objects}`);

const cluster = await startCluster();
try {
  for (const step of grids[size]) {
    const wanted = step.backends.filter(isWanted(step));
    if (wanted.length) {
      await cluster.fill(step.objects);
      say(`${step.objects} runs are in the cluster`);
    }
    for (const backend of wanted) {
      await measureBackend(cluster, step.objects, backend);
    }
  }
  const watched = rows.length && (await measureWatch(cluster));
  for (const objects of values.start && database.count ? startUps[size] : []) {
    await cluster.fill(objects, { queued: true });
    say(`${objects} runs are in the cluster`);
    const config = emptyDatabase();
    const options = {
      ...{ objects, cluster, database: config },
      stored: () =>
        database.count(`${config.prefix}fmops-workloads`, 'workloads'),
    };
    starts.push(...(await measureStart(options)));
    starts.slice(-2).forEach(start => say(startRow(start).join(' | ')));
  }
  lines.push(
    `${machine()}; ${database.title}; other work as it began: load ${load}.`,
  );
  if (rows.length) {
    lines.push(
      '',
      ...tableLines([ROW_HEAD, ...rows.map(tableRow)]),
      '',
      `A plain watch sees a change after ${watched}.`,
      arrivals(rows),
    );
  }
  if (starts.length) {
    lines.push('', ...tableLines([START_HEAD, ...starts.map(startRow)]));
  }
} finally {
  await cluster.stop();
  await stopAll();
}
const text = `${lines.join('\n')}\n`;
console.log(text);
if (values.markdown) fs.writeFileSync(values.markdown, text);
process.exit(0);
