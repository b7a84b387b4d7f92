// People who look at status pages, in a process of their own: startLoad.mjs
// starts it, and asks for a measurement by message.
import { ApiServer } from '../cluster/ApiServer.mjs';
import { runsOfViewed, viewed } from '../scene.mjs';
import { Changes } from './Changes.mjs';
import { CountingAgent, guestToken } from './http.mjs';
import { PollingViewer } from './PollingViewer.mjs';
import { Results } from './Results.mjs';
import { StreamViewer } from './StreamViewer.mjs';

/** Of viewers that open the page at the same time. */
const OPENING = 20;
/** A newcomer opens a page twice a second. */
const VISIT_MS = 500;
/** Polling viewers do not all ask at the same time. */
const SPREAD_MS = 10_000;
/** For the last changes to be seen. */
const LATE_MS = { ours: 500, stock: SPREAD_MS };

const options = JSON.parse(process.env.BENCH_LOAD);
const { plugin, clusters, objects, viewers, baseUrl } = options;
const Viewer = plugin === 'stock' ? PollingViewer : StreamViewer;

const apiServer = new ApiServer(options.apiServer);
const changes = new Changes(apiServer);
const agent = new CountingAgent();
const newcomers = new CountingAgent();
const token = await guestToken(baseUrl);
const expected = runsOfViewed(objects) * clusters;
const results = new Results(expected);
/** Of those who come while the others look. */
const visits = new Results(expected);

const viewerOf = (index, over, to) => {
  const entity = viewed[index % viewed.length];
  const project = entity.metadata.name;
  return new Viewer(
    { baseUrl, token, agent: over, project, entity },
    changes,
    to,
  );
};
const all = Array.from({ length: viewers }, (_, index) =>
  viewerOf(index, agent, results),
);

async function openAll() {
  if (plugin === 'stock') {
    await Promise.all(
      all.map(async (viewer, index) => {
        await pause((index * SPREAD_MS) / viewers);
        // A saturated backend may never answer the first time
        await Promise.race([viewer.open(), pause(SPREAD_MS)]);
      }),
    );
    return;
  }
  const rest = all.values();
  const opener = async () => {
    for (const viewer of rest) await viewer.open();
  };
  await Promise.all(Array.from({ length: OPENING }, opener));
}

/** Newcomers to streams: those who poll are asked often enough. */
async function visit(seconds) {
  const end = performance.now() + seconds * 1000;
  for (let index = 0; performance.now() < end; index += 1) {
    const begin = performance.now();
    const visitor = viewerOf(index, newcomers, visits);
    await visitor.open();
    visitor.close();
    await pause(begin + VISIT_MS - performance.now());
  }
}

async function measure({ seconds, perSecond }) {
  results.reset();
  visits.reset();
  const bytes = agent.bytesRead;
  const [changed] = await Promise.all([
    perSecond ? changes.run(perSecond / clusters, seconds) : idle(seconds),
    plugin === 'ours' && perSecond ? visit(seconds) : undefined,
  ]);
  await pause(LATE_MS[plugin]);
  return {
    response: plugin === 'ours' ? visits.response : results.response,
    fresh: results.fresh,
    changed,
    bytes: agent.bytesRead - bytes,
    decoded: results.decoded,
    failed: results.failed.length,
    failure: results.failed[0],
    answers: results.answers + visits.answers,
    incomplete: results.incomplete + visits.incomplete,
    told: results.told + visits.told,
  };
}

/** Changes nothing. */
async function idle(seconds) {
  await pause(seconds * 1_000);
  return 0;
}

function pause(ms) {
  return new Promise(resolve => setTimeout(resolve, ms));
}

process.once('disconnect', () => process.exit());
process.on('message', async request => {
  try {
    process.send({ measured: await measure(request) });
  } catch (error) {
    process.send({ error: error.stack });
  }
});
const begin = performance.now();
await openAll();
process.send({
  opened: performance.now() - begin,
  responses: results.response,
});
