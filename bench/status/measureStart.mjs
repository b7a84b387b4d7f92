import { guestToken } from './load/http.mjs';
import { BASE_URL, startBackend } from './server/startBackend.mjs';
import { runs } from './scene.mjs';

const POLL_MS = 250;

const MEGABYTES = 1_024;
const PROJECT = 'project-20';

/** Starts our backend with so many runs, and waits until it has them all. */
async function timeStart(objects, { stored, ...options }) {
  const expected = runs(0, objects).filter(
    ({ project }) => project === PROJECT,
  );
  const backend = await startBackend({
    plugin: 'ours',
    clusters: 1,
    megabytes: MEGABYTES,
    ...options,
  });
  const { usage, begin } = backend;
  const listening = (Date.now() - begin) / 1000;
  const token = await guestToken(BASE_URL);
  const complete = async () => {
    while (!(await hasRuns(token, expected.length))) await pause(POLL_MS);
    return (Date.now() - begin) / 1000;
  };
  const completeAfter = await Promise.race([complete(), backend.ended]);
  while ((await stored()) < objects) await pause(POLL_MS);
  const storedAfter = (Date.now() - begin) / 1000;
  await backend.settled();
  const { rss: highest } = usage.read();
  return {
    backend,
    listening,
    complete: completeAfter,
    stored: storedAfter,
    highest,
    rss: usage.rss,
  };
}

/** Whether all runs of a project are there, and known to be up to date. */
async function hasRuns(token, count) {
  const response = await fetch(
    `${BASE_URL}/api/fmops-workloads/v1/workloads?entityRef=component:default/${PROJECT}`,
    { headers: { authorization: `Bearer ${token}` } },
  ).catch(() => undefined);
  if (!response?.ok) return false;
  const { items, clusters } = await response.json();
  return (
    items.length === count &&
    clusters.every(({ reachable }) => reachable) &&
    items.every(({ staleSince }) => !staleSince)
  );
}

/** With an empty database, and again with what the first start has stored. */
export async function measureStart({ objects, ...options }) {
  const cold = await timeStart(objects, options);
  await cold.backend.stop();
  const warm = await timeStart(objects, options);
  await warm.backend.stop();
  return [
    { objects, title: 'empty database', ...cold },
    { objects, title: 'all in the database', ...warm },
  ];
}

function pause(ms) {
  return new Promise(resolve => setTimeout(resolve, ms));
}
