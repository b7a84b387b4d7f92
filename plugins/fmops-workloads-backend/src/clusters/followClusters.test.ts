import { mockServices } from '@backstage/backend-test-utils';
import { until } from '@fmops/test-servers';
import { ClusterRegistry } from './ClusterRegistry';
import type { ClusterDefinition } from './ClusterSource';
import { followClusters } from './followClusters';

function definition(name: string, revision = '1'): ClusterDefinition {
  return { name, revision, url: 'http://127.0.0.1:1', token: async () => '' };
}

async function follow(list: () => ClusterDefinition[]) {
  const logger = mockServices.logger.mock();
  const clusters = await ClusterRegistry.create({
    sources: [{ list: async () => [definition('configured')] }],
  });
  const seen: string[] = [];
  clusters.onCluster(({ name, definition: { revision }, removed }) => {
    seen.push(`${name} ${revision}`);
    removed.addEventListener('abort', () => seen.push(`${name} removed`));
  });
  let passes = 0;
  const stop = followClusters({
    source: {
      list: async () => {
        passes++;
        return list();
      },
    },
    clusters,
    logger,
    everyMs: 5,
  });
  const nextPasses = () => {
    const now = passes;
    return until(() => passes > now + 1);
  };
  return { clusters, logger, nextPasses, seen, stop };
}

it('takes up clusters that come, move and go', async () => {
  let found = [definition('eu')];
  const { nextPasses, seen, stop } = await follow(() => found);
  await nextPasses();
  found = [definition('eu', '2'), definition('us')];
  await nextPasses();
  found = [definition('us')];
  await nextPasses();
  stop();
  expect(seen).toEqual([
    'configured 1',
    'eu 1',
    'eu removed',
    'eu 2',
    'us 1',
    'eu removed',
  ]);
});

it('keeps what it knows while the source cannot be read', async () => {
  let broken = false;
  const { clusters, logger, nextPasses, stop } = await follow(() => {
    if (broken) {
      throw new Error('catalog is down');
    }
    return [definition('eu')];
  });
  await nextPasses();
  broken = true;
  await nextPasses();
  stop();
  expect(clusters.has('eu')).toBe(true);
  expect(logger.warn).toHaveBeenCalledWith(
    expect.stringContaining('catalog is down'),
  );
});

it('leaves a configured cluster alone, and says so once', async () => {
  const { clusters, logger, nextPasses, seen, stop } = await follow(() => [
    definition('configured', 'of the catalog'),
  ]);
  await nextPasses();
  stop();
  expect(seen).toEqual(['configured 1']);
  expect(clusters.get('configured').definition.revision).toBe('1');
  expect(logger.error).toHaveBeenCalledTimes(1);
});
