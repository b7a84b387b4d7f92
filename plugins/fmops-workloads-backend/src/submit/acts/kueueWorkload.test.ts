import { FakeApiServer } from '../../__testUtils__/FakeApiServer';
import { ClusterConnection } from '../../clusters';
import { kueueWorkloadOf } from './kueueWorkload';

const PATH = '/apis/kueue.x-k8s.io/v1beta2/namespaces/team-language/workloads';
const job = (labels = {}) => ({
  kind: 'Job',
  metadata: { name: 'tune', namespace: 'team-language', uid: 'j-1', labels },
});
const queued = job({ 'kueue.x-k8s.io/queue-name': 'gpu' });

describe('the Workload of a job', () => {
  let server: FakeApiServer;
  let connection: ClusterConnection;

  beforeEach(async () => {
    server = await FakeApiServer.start();
    connection = new ClusterConnection({
      name: 'local',
      url: server.url,
      skipTLSVerify: false,
      token: async () => 'token',
    });
  });

  afterEach(async () => {
    await connection.close();
    await server.stop();
  });

  it('is none where Kueue is not installed', async () => {
    expect(await kueueWorkloadOf(connection, queued)).toBeUndefined();
  });

  it('is looked up by the uid of the job, and changed instead of it', async () => {
    server.lists.set('/apis/kueue.x-k8s.io/v1beta2/workloads', []);
    server.lists.set(PATH, [
      { metadata: { name: 'job-tune-1a2b', uid: 'w-1' } },
    ]);
    const workload = await kueueWorkloadOf(connection, job());
    expect(
      server.requests.find(({ pathname }) => pathname === PATH)?.search,
    ).toContain(encodeURIComponent('kueue.x-k8s.io/job-uid=j-1'));

    await expect(
      workload?.change(() => ({ spec: { active: false } })),
    ).rejects.toThrow('Workload team-language/job-tune-1a2b is no longer');
  });

  it('is awaited where the job names a queue', async () => {
    server.lists.set('/apis/kueue.x-k8s.io/v1beta2/workloads', []);
    server.lists.set(PATH, []);
    await expect(kueueWorkloadOf(connection, queued)).rejects.toThrow(
      'Kueue has not taken up Job team-language/tune yet',
    );
    expect(await kueueWorkloadOf(connection, job())).toBeUndefined();
  });
});
