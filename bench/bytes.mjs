// Bytes of JavaScript that pages load, from the production build:
//   node bench/bytes.mjs      (builds packages/app first)
import { execFileSync } from 'node:child_process';
import { openBrowser, signIn } from './browser.mjs';
import { startPortal, urls } from './portal.mjs';
import { printMachine, printTable } from './table.mjs';

const ENTITY = '/catalog/default/component/support-assistant-sft';
const pages = [
  { name: 'Models page', path: '/models' },
  {
    name: 'stock catalog page',
    path: '/catalog',
    alternativeOf: 'Models page',
  },
  { name: 'Runs tab', path: `${ENTITY}/runs` },
  {
    name: 'stock Kubernetes tab',
    path: `${ENTITY}/kubernetes`,
    alternativeOf: 'Runs tab',
  },
];

/** Loads a page in a fresh browser profile and adds up what its scripts weigh. */
async function measure(browser, path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, urls.backend);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Map();
  client.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.set(requestId, { wire: 0, decoded: 0 });
  });
  client.on('Network.dataReceived', ({ requestId, dataLength }) => {
    const script = scripts.get(requestId);
    if (script) script.decoded += dataLength;
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId);
    if (script) script.wire = encodedDataLength;
  });
  await page.goto(urls.backend + path);
  await page.waitForTimeout(5000);
  await context.close();
  const sum = key => [...scripts.values()].reduce((all, s) => all + s[key], 0);
  return { wire: sum('wire'), decoded: sum('decoded'), files: scripts.size };
}

execFileSync('yarn', ['workspace', 'app', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
// The backend serves the build, so the frontend's address is the backend's; the
// development server, which isn't used here, keeps its own port
const portal = await startPortal({
  APP_CONFIG_app_baseUrl: JSON.stringify(urls.backend),
  APP_CONFIG_app_listen: JSON.stringify({
    host: '127.0.0.1',
    port: Number(new URL(urls.frontend).port),
  }),
});
const browser = await openBrowser();
try {
  const results = new Map();
  for (const page of pages) {
    results.set(page.name, await measure(browser, page.path));
  }
  printMachine();
  const kB = bytes => (bytes / 1000).toFixed(0);
  printTable([
    ['page', 'files', 'kB on the wire', 'kB decoded', 'ours to the stock page'],
    ...pages.map(({ name, alternativeOf }) => {
      const { files, wire, decoded } = results.get(name);
      const ours = results.get(alternativeOf);
      return [
        name,
        files,
        kB(wire),
        kB(decoded),
        ours ? `${(ours.wire / wire).toFixed(2)}×` : '',
      ];
    }),
  ]);
} finally {
  await browser.close();
  await portal.stop();
}
