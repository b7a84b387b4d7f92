// Time from a status change in the cluster to the changed text in the browser,
// beside a plain watch of the same object:
//   node bench/latency.mjs
import { openBrowser, signIn } from './browser.mjs';
import { startPortal, urls } from './portal.mjs';
import { percentile, printMachine, printTable } from './table.mjs';

const CHANGES = 30;
const NAMESPACE = 'team-language';
// A name of its own: the portal remembers the runs of earlier times
const NAME = `latency-${Date.now()}`;
const COMPONENT = 'support-assistant-sft';
const jobs = `${urls.cluster}/apis/batch/v1/namespaces/${NAMESPACE}/jobs`;

function request(path, method, body, contentType = 'application/json') {
  return fetch(path, {
    method,
    headers: {
      authorization: 'Bearer local-admin',
      'content-type': contentType,
    },
    body: body && JSON.stringify(body),
  }).then(async response => {
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  });
}

/** A job whose status belongs to this script: `managedBy` keeps controllers off. */
const job = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: {
    name: NAME,
    labels: { 'backstage.io/kubernetes-id': COMPONENT },
  },
  spec: {
    managedBy: 'fmops.dev/bench',
    template: {
      spec: {
        restartPolicy: 'Never',
        containers: [{ name: 'main', image: 'registry.k8s.io/pause:3.10' }],
      },
    },
  },
};

const status = running =>
  running
    ? { active: 1, ready: 1, startTime: new Date().toISOString() }
    : { active: 1, ready: 0, startTime: new Date().toISOString() };

/** Calls `onStatus(ready)` for each change of the job, as a plain watch sees it. */
async function watch(resourceVersion, onStatus, signal) {
  const response = await fetch(
    `${jobs}?watch=1&resourceVersion=${resourceVersion}&fieldSelector=metadata.name%3D${NAME}`,
    { headers: { authorization: 'Bearer local-reader' }, signal },
  );
  let rest = '';
  for await (const chunk of response.body.pipeThrough(
    new TextDecoderStream(),
  )) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) onStatus(JSON.parse(line).object.status?.ready);
  }
}

const portal = await startPortal();
const browser = await openBrowser();
const aborter = new AbortController();
try {
  const page = await browser.newPage();
  await signIn(page, urls.frontend);
  const created = await request(jobs, 'POST', job);
  await page.goto(
    `${urls.frontend}/catalog/default/component/${COMPONENT}/runs`,
  );
  const state = page
    .locator(`[data-testid="run-row"][data-run="${NAME}"]`)
    .locator('[data-testid="run-state"]');
  await state.waitFor();

  // The page tells the moment at which the text has changed
  const seen = { browser: () => {}, watch: () => {} };
  await page.exposeFunction('stateSeen', text => seen.browser(text));
  await state.evaluate(element => {
    new MutationObserver(() => window.stateSeen(element.textContent)).observe(
      element,
      { subtree: true, childList: true, characterData: true },
    );
  });
  watch(
    created.metadata.resourceVersion,
    ready => seen.watch(ready),
    aborter.signal,
  ).catch(error => aborter.signal.aborted || console.error(error));

  const times = { browser: [], watch: [] };
  for (let i = 0; i < CHANGES; i += 1) {
    const running = i % 2 === 0;
    const word = running ? 'Running' : 'Pending';
    let sent;
    const browserSaw = new Promise(resolve => {
      seen.browser = text => text.includes(word) && resolve(performance.now());
    });
    const watchSaw = new Promise(resolve => {
      seen.watch = ready =>
        Boolean(ready) === running && resolve(performance.now());
    });
    sent = performance.now();
    await request(
      `${jobs}/${NAME}/status`,
      'PATCH',
      { status: status(running) },
      'application/merge-patch+json',
    );
    times.watch.push((await watchSaw) - sent);
    times.browser.push((await browserSaw) - sent);
    await new Promise(resolve => setTimeout(resolve, 300));
  }

  printMachine();
  const row = (name, values) => [
    name,
    percentile(values, 0.5).toFixed(0),
    percentile(values, 0.95).toFixed(0),
    `${(percentile(values, 0.5) / percentile(times.watch, 0.5)).toFixed(1)}×`,
  ];
  printTable([
    [
      `status change sent → seen (${CHANGES} changes)`,
      'median ms',
      'p95 ms',
      'to a plain watch',
    ],
    row('plain watch', times.watch),
    row('text in the browser', times.browser),
  ]);
  console.log('\nTarget for the browser: p95 under 250 ms.');
} finally {
  aborter.abort();
  await browser.close();
  await portal.stop();
}
