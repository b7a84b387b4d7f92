// Time of `npm start` until the start page can be used, cold and warm:
//   node bench/start.mjs
import fs from 'node:fs';
import { openBrowser, signIn } from './browser.mjs';
import { startPortal, urls } from './portal.mjs';
import { printMachine, printTable } from './table.mjs';

const WARM_STARTS = 3;

async function timeStart() {
  const begin = Date.now();
  const portal = await startPortal();
  const browser = await openBrowser();
  try {
    await signIn(await browser.newPage(), urls.frontend);
    return (Date.now() - begin) / 1000;
  } finally {
    await browser.close();
    await portal.stop();
  }
}

/** Only root can, and only on Linux. */
function dropFileCache() {
  try {
    fs.writeFileSync('/proc/sys/vm/drop_caches', '3');
    return true;
  } catch {
    return false;
  }
}

fs.rmSync('.cache/bench', { recursive: true, force: true });
const dropped = dropFileCache();
const cold = await timeStart();
const warm = [];
for (let i = 0; i < WARM_STARTS; i += 1) warm.push(await timeStart());
const best = Math.min(...warm);

printMachine();
printTable([
  ['npm start to the usable start page', 'seconds', 'to warm'],
  [
    dropped ? 'cold: empty database and file cache' : 'empty database',
    cold.toFixed(1),
    `${(cold / best).toFixed(2)}×`,
  ],
  ...warm.map((time, i) => [
    `warm ${i + 1}`,
    time.toFixed(1),
    `${(time / best).toFixed(2)}×`,
  ]),
]);
console.log('\nTarget for a warm start: under 60 s.');
