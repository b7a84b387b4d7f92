// What the portal adds to a call of an endpoint:
//   node bench/playground/run.mjs [--database postgres|sqlite]
//     [--streams 100] [--seconds 40] [--markdown out.md]
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stopAll } from '../../scripts/processes.mjs';
import { databases } from '../catalog/databases.mjs';
import { guestToken } from '../status/load/http.mjs';
import { machine, percentile, tableLines } from '../table.mjs';
import { measureBackPressure } from './backPressure.mjs';
import { FIRST_MS, PIECE_MS, PIECES, PORTAL_URL } from './scene.mjs';
import { startPortal } from './startPortal.mjs';
import { keepOpen, ways } from './streams.mjs';

const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'postgres' },
    streams: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '40' },
    markdown: { type: 'string' },
  },
});
const MB = 2 ** 20;
const [most, seconds] = [Number(values.streams), Number(values.seconds)];
const load = os.loadavg()[0].toFixed(1);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => stopAll().then(() => process.exit(130)));
}

const say = text => console.error(text);
const ms = value => value.toFixed(1);
const database = await databases[values.database]();
const model = fork(fileURLToPath(new URL('modelServer.mjs', import.meta.url)));
await new Promise(resolve => model.once('message', resolve));
const portal = await startPortal(database.config);
const rows = [];
try {
  const token = await guestToken(PORTAL_URL);
  await untilOffered(token);
  say('Warm up');
  await keepOpen(ways.portal, { streams: 20, seconds: 10, token });
  for (const streams of [1, 10, most]) {
    const direct = await keepOpen(ways.direct, { streams, seconds });
    portal.usage.reset();
    const through = await keepOpen(ways.portal, { streams, seconds, token });
    const { cores } = portal.usage.read();
    const at = p => [percentile(direct, p), percentile(through, p)];
    const [[d50, p50], [d95, p95]] = [at(0.5), at(0.95)];
    rows.push([
      ...[streams, ms(d50), ms(p50), ms(p50 - d50)],
      ...[`${(p50 / d50).toFixed(2)}×`, ms(d95), ms(p95), ms(p95 - d95)],
      ...[cores.toFixed(2), Math.round(portal.usage.rss / MB)],
    ]);
    say(rows.at(-1).join(' | '));
  }
  say('Memory');
  const memory = [];
  for (let round = 0; round < 5; round += 1) {
    await keepOpen(ways.portal, { streams: most, seconds: 15, token });
    memory.push(Math.round(portal.usage.rss / MB));
  }
  say('Back-pressure');
  const slow = await measureBackPressure({ token, usage: portal.usage });
  const each = bytes => (bytes / slow.streams / MB).toFixed(1);
  const text = [
    `${machine()}; ${database.title}; other work as it began: load ${load}.`,
    `An answer: ${FIRST_MS} ms to the first of ${PIECES} pieces, one every ${PIECE_MS} ms.`,
    '',
    ...tableLines([
      [
        ...['streams', 'direct, median ms', 'portal, median ms', 'added, ms'],
        ...['ratio', 'direct, p95 ms', 'portal, p95 ms', 'added, ms'],
        ...['cores of the backend', 'its memory, MB'],
      ],
      ...rows,
    ]),
    '',
    `Memory after each of ${
      memory.length
    } rounds of ${most} streams: ${memory.join(', ')} MB.`,
    '',
    `${
      slow.streams
    } readers who read nothing, of an endpoint that sends as fast as it can: in ${
      slow.seconds / 2
    } s it got rid of ${each(slow.half)} MB for each, in ${
      slow.seconds
    } s of ${each(slow.taken)} MB; the backend took ${Math.round(
      slow.grown / MB,
    )} MB for all of them.`,
    '',
  ].join('\n');
  console.log(text);
  if (values.markdown) fs.writeFileSync(values.markdown, text);
} finally {
  await portal.stop();
  model.kill();
  await stopAll();
}
process.exit(0);

/** The catalog needs a moment for its first entity. */
async function untilOffered(token) {
  const url = `${PORTAL_URL}/api/fmops-evaluations/v1/playground/endpoints`;
  for (;;) {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { items = [] } = await response.json();
    if (items.length > 0) return;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
