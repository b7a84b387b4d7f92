import { mockCredentials } from '@backstage/backend-test-utils';
import { jobManifest } from '../__testUtils__/runManifests';
import { RunFollower } from '../__testUtils__/RunFollower';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';
import {
  startInMemoryCluster,
  type TestCluster,
} from '../__testUtils__/testClusters';

const token = mockCredentials.user.token('user:default/data-scientist');
const entityRef = 'component:default/support-tuning';

describe('logs of runs', () => {
  let cluster: TestCluster;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;
  let runs: RunFollower;

  beforeAll(async () => {
    cluster = await startInMemoryCluster();
    portal = await startWorkloadsBackend({ cluster: cluster.config });
    runs = new RunFollower(portal.client, token, entityRef);
    await runs.untilWatched();
  });

  afterAll(async () => {
    await runs?.stop();
    await portal?.backend.stop();
    await cluster?.stop();
  });

  /** Submits a run, and waits until it is in a state. */
  async function run(name: string, state: string, gpus?: number) {
    const manifest = jobManifest(name, { seconds: 20, gpus });
    const { uid } = await portal.client.submit(
      { cluster: 'local', entityRef, manifest },
      { token },
    );
    await runs.until(name, workload => workload.state === state);
    const id = { cluster: 'local', uid: uid! };
    for (;;) {
      const { pods } = await portal.client.details(id, { token });
      if (pods.length) {
        return { pod: pods[0].name, path: `/v1/workloads/local/${uid}/log` };
      }
    }
  }

  async function get(path: string, headers: Record<string, string> = {}) {
    const answer = await fetch(portal.url + path, {
      headers: { Authorization: `Bearer ${token}`, ...headers },
    });
    return { status: answer.status, text: await answer.text() };
  }

  const linesIn = (text: string) =>
    [...text.matchAll(/^event: lines\ndata: (.*)$/gm)].flatMap(
      ([, data]) => JSON.parse(data) as string[],
    );

  it('come with the times of their lines, and go on after the last one seen', async () => {
    const { pod, path } = await run('whole', 'Succeeded');
    const timed = await get(`${path}?pod=${pod}&timestamps=true`);
    const lines = linesIn(timed.text);
    const times = lines.map(line => line.slice(0, line.indexOf(' ')));
    expect(times.every(time => !Number.isNaN(Date.parse(time)))).toBe(true);
    expect(timed.text).toContain(`id: ${times.at(-1)}\n`);

    const middle = times[Math.floor(times.length / 2)];
    const rest = lines.slice(times.lastIndexOf(middle) + 1);
    expect(rest).not.toHaveLength(0);
    const resumed = await get(`${path}?pod=${pod}&timestamps=true`, {
      'Last-Event-ID': middle,
    });
    expect(linesIn(resumed.text)).toEqual(rest);
    const texts = lines.map(line => line.slice(line.indexOf(' ') + 1));
    expect(linesIn((await get(`${path}?pod=${pod}`)).text)).toEqual(texts);
    const whole = await get(`${path}/download?pod=${pod}`);
    expect(whole.text).toBe(`${texts.join('\n')}\n`);
  });

  it.each([
    ['?pod=POD&container=other', 404, 'has no container other'],
    ['?pod=POD&previous=true', 404, 'has no previous run'],
    ['?pod=other', 404, 'any more'],
    ['?pod=POD&previous=perhaps', 400, 'previous'],
    ['?pod=POD&sinceTime=yesterday', 400, 'sinceTime'],
  ])('are refused in words: %s', async (query, code, words) => {
    const { pod, path } = await run(`refused-${query.length}`, 'Running');
    const { status, text } = await get(`${path}${query.replace('POD', pod)}`);
    expect(status).toBe(code);
    expect(text).toContain(words);
  });

  it('are told to be missing as long as the run has not ended', async () => {
    const { path } = await run('runs', 'Running');
    const { status, text } = await get(`${path}/kept`);
    expect(status).toBe(404);
    expect(text).toContain('has not ended: its last lines are kept when it');
  });
});
