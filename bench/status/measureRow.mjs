import os from 'node:os';
import { requestCounts } from './cluster/requestCounts.mjs';
import { startLoad } from './load/startLoad.mjs';
import { BASE_URL } from './server/startBackend.mjs';

const WARM_UP_MS = 3_000;
const SECONDS = { ours: 20, stock: 20 };

/** Lets people look at a backend, and measures what that costs. */
export async function measureRow({
  cluster,
  backend,
  plugin,
  clusters,
  megabytes,
  objects,
  row,
}) {
  const { viewers, perSecond, seconds = SECONDS[plugin] } = row;
  const { apiServer } = cluster;
  const load = await startLoad({
    ...{ plugin, viewers, clusters, objects },
    baseUrl: BASE_URL,
    apiServer: {
      url: cluster.url,
      ca: cluster.ca,
      token: cluster.tokens.admin,
    },
  });
  try {
    await new Promise(resolve => setTimeout(resolve, WARM_UP_MS));
    const before = await requestCounts(apiServer);
    backend.usage.reset();
    const begin = performance.now();
    const measured = await load.measure({ seconds, perSecond });
    const minutes = (performance.now() - begin) / 60_000;
    const usage = backend.usage.read();
    const after = await requestCounts(apiServer);
    return {
      ...{ plugin, clusters, megabytes, objects, viewers, perSecond },
      ...measured,
      opened: load.opened,
      load: os.loadavg()[0],
      minutes,
      usage,
      // One of them asks for the metrics
      requests: after.requests - before.requests - 1,
      refused: after.refused - before.refused,
      readBytes: after.bytes - before.bytes,
    };
  } finally {
    await load.stop();
  }
}
