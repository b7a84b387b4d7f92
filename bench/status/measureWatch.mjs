import { percentile } from '../table.mjs';
import { Changes } from './load/Changes.mjs';
import { plainWatch } from './load/plainWatch.mjs';

const PER_SECOND = 5;
const SECONDS = 12;

/** How fresh anything can be: a watch with no backend between. */
export async function measureWatch({ apiServer }) {
  const changes = new Changes(apiServer);
  const fresh = [];
  const end = await plainWatch(apiServer, changes, fresh);
  await new Promise(resolve => setTimeout(resolve, 1_000));
  await changes.run(PER_SECOND, SECONDS);
  end();
  const [median, p95] = [0.5, 0.95].map(p => percentile(fresh, p).toFixed(0));
  return `${median} ms in the median, ${p95} ms in 95 of 100 cases`;
}
