import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { fmopsDiagnosisRulesExtensionPoint } from '@fmops/backstage-plugin-fmops-workloads-node';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';

const token = mockCredentials.user.token('user:default/data-scientist');

/** As another package would add a rule. */
const houseRules = createBackendModule({
  pluginId: 'fmops-workloads',
  moduleId: 'house-rules',
  register(env) {
    env.registerInit({
      deps: { rules: fmopsDiagnosisRulesExtensionPoint },
      async init({ rules }) {
        rules.addRule({
          id: 'container.vision-memory',
          priority: 23,
          signals: [
            {
              src: ['container.terminated'],
              reason: /^OOMKilled$/,
              exit: [137],
            },
          ],
          sentence: 'Container {container} needs the large memory profile.',
          advice: 'Choose the profile large in the template.',
          who: ['user'],
          runbook: 'https://runbooks.example.com/vision-memory',
        });
      },
    });
  },
});

describe('the details of a workload', () => {
  let cluster: LocalCluster;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;

  beforeAll(async () => {
    cluster = await startLocalCluster({ port: 0, demo: true });
    portal = await startWorkloadsBackend({
      cluster: { url: cluster.url, serviceAccountToken: 'local-reader' },
      features: [houseRules],
    });
  });

  afterAll(async () => {
    await portal?.backend.stop();
    await cluster?.stop();
  });

  async function diagnosesOf(name: string): Promise<unknown[]> {
    for (;;) {
      const { items } = await portal.client.list({}, { token });
      const found = items.find(({ ref }) => ref.name === name);
      const { diagnoses = [] } = found
        ? await portal.client.details(found.ref, { token })
        : {};
      if (diagnoses.length) {
        return diagnoses;
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  it('say why, by the rules of the backend and those of other packages', async () => {
    expect(await diagnosesOf('caption-api')).toEqual([
      expect.objectContaining({
        ruleId: 'container.vision-memory',
        layer: 'container',
        sentence: expect.stringMatching(
          /^Container \S+ needs the large memory profile\.$/,
        ),
        runbook: 'https://runbooks.example.com/vision-memory',
      }),
      expect.objectContaining({ ruleId: 'container.oom-killed' }),
      expect.objectContaining({ ruleId: 'endpoint.degraded-pods' }),
    ]);
  });
});
