import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  LogMetrics,
  metricPatterns,
  MetricPatterns,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsMetricPatternsExtensionPoint } from '@fmops/backstage-plugin-fmops-workloads-node';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';
import {
  startInMemoryCluster,
  type TestCluster,
} from '../__testUtils__/testClusters';

/** What somebody else writes whose trainer has a format of its own. */
const acmePatterns = createBackendModule({
  pluginId: 'fmops-workloads',
  moduleId: 'acme',
  register(env) {
    env.registerInit({
      deps: { patterns: fmopsMetricPatternsExtensionPoint },
      async init({ patterns }) {
        patterns.addPattern({
          id: 'acme.step',
          framework: 'Acme Trainer',
          contains: ['[acme]'],
          keys: { 'train loss': 'loss', power: 'power' },
          words: { iteration: 'step' },
          series: [{ id: 'power', title: 'Power', chart: 'Power', unit: 'kW' }],
        });
      },
    });
  },
});

describe('a pattern of a third party', () => {
  let cluster: TestCluster;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;

  beforeAll(async () => {
    cluster = await startInMemoryCluster();
    portal = await startWorkloadsBackend({
      cluster: cluster.config,
      features: [acmePatterns],
    });
  });

  afterAll(async () => {
    await portal?.backend.stop();
    await cluster?.stop();
  });

  it('reads logs in browsers like those that are built in', async () => {
    const patterns = new MetricPatterns(metricPatterns);
    const token = mockCredentials.user.token();
    patterns.add(...(await portal.client.metricPatterns({ token })));
    const metrics = new LogMetrics(patterns);
    metrics.add('[acme] iteration 10/500: train loss: 2.31, power: 6.2 kW');
    expect(metrics.summary()).toMatchObject({
      ...{ unit: 'step', frameworks: ['Acme Trainer'] },
      progress: { step: 10, totalSteps: 500 },
      series: [
        { id: 'loss', latest: 2.31 },
        { id: 'power', title: 'Power', unit: 'kW', latest: 6.2 },
      ],
    });
  });
});
