import { mockCredentials } from '@backstage/backend-test-utils';
import { FakeApiServer } from '../__testUtils__/FakeApiServer';
import { RunFollower } from '../__testUtils__/RunFollower';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';

const JOBS = '/apis/batch/v1/jobs';
const NODES = '/api/v1/nodes';
const entityRef = 'component:default/support-tuning';
const VIEWERS = 25;
const QUIET_MS = 1_000;
/** Which kinds there are, the backend asks by itself every few seconds. */
const DISCOVERY = /^\/(api(\/v1)?|apis(\/[^/]+\/[^/]+)?)$/;

const job = (index: number) => ({
  metadata: {
    ...{ name: `tune-${index}`, namespace: 'team-language', uid: `${index}` },
    labels: { 'backstage.io/kubernetes-id': 'support-tuning' },
  },
  spec: { suspend: true },
});

describe('viewers of status pages', () => {
  let server: FakeApiServer;
  let started: Awaited<ReturnType<typeof startWorkloadsBackend>>;
  const followers: RunFollower[] = [];

  const token = async (index: number) =>
    mockCredentials.user.token(`user:default/viewer-${index}`);

  /** Lets time pass, and returns which paths were asked for meanwhile. */
  async function requestsDuring(work: () => Promise<unknown>) {
    const before = server.requests.length;
    await work();
    await new Promise(resolve => setTimeout(resolve, QUIET_MS));
    return server.requests
      .slice(before)
      .map(({ pathname }) => pathname)
      .filter(pathname => !DISCOVERY.test(pathname));
  }

  /** Resolves when the backend has asked for all that it asks for by itself. */
  async function settled() {
    while ((await requestsDuring(async () => {})).length > 0);
  }

  beforeAll(async () => {
    server = await FakeApiServer.start();
    server.lists.set(JOBS, [job(1), job(2)]).set(NODES, []);
    started = await startWorkloadsBackend({
      cluster: { url: server.url, serviceAccountToken: 't' },
    });
    const first = new RunFollower(started.client, await token(0), entityRef);
    await first.until('tune-2', () => true);
    await first.stop();
    await settled();
  });

  afterAll(async () => {
    await Promise.all(followers.map(follower => follower.stop()));
    await started.backend.stop();
    await server.stop();
  });

  it('cause no request to the API server, however many look', async () => {
    const asked = await requestsDuring(async () => {
      for (let index = 0; index < VIEWERS; index += 1) {
        const viewer = await token(index);
        followers.push(new RunFollower(started.client, viewer, entityRef));
        const { items } = await started.client.list(
          { entityRef },
          { token: viewer },
        );
        expect(items).toHaveLength(2);
      }
      await Promise.all(
        followers.map(follower => follower.until('tune-1', () => true)),
      );
    });
    expect(asked).toEqual([]);
  });

  it('get a change that the backend was told of once', async () => {
    const asked = await requestsDuring(async () => {
      server.emit(JOBS, 'MODIFIED', {
        ...job(1),
        status: { conditions: [{ type: 'Complete', status: 'True' }] },
      } as ReturnType<typeof job>);
      await Promise.all(
        followers.map(follower =>
          follower.until('tune-1', ({ state }) => state === 'Succeeded'),
        ),
      );
    });
    expect(followers).toHaveLength(VIEWERS);
    // What pods say of the end is kept, and asked for once
    expect(new Set(asked).size).toBe(asked.length);
  });
});
