import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import { jobManifest } from '../../__testUtils__/runManifests';
import { ClusterConnection, resourcePath } from '../../clusters';
import { LiveObject } from './LiveObject';

const resource = { group: 'batch', version: 'v1', plural: 'jobs' };
const namespace = 'team-language';

describe('LiveObject', () => {
  let cluster: LocalCluster;
  let connection: ClusterConnection;

  beforeAll(async () => {
    cluster = await startLocalCluster({ port: 0, demo: false });
    connection = new ClusterConnection({
      name: 'local',
      url: cluster.url,
      skipTLSVerify: false,
      token: async () => 'local-admin',
    });
  });

  afterAll(async () => {
    await connection?.close();
    await cluster?.stop();
  });

  async function created(name: string) {
    const { body } = await connection.json<{ metadata: { uid: string } }>({
      method: 'POST',
      path: resourcePath(resource, namespace),
      body: jobManifest(name, { outcome: 'never-ends' }),
    });
    const ref = { kind: 'Job', namespace, name, uid: body.metadata.uid };
    return { ref, object: new LiveObject({ connection, resource, ref }) };
  }
  const label = (value: string) => ({ metadata: { labels: { by: value } } });

  it('leaves another of the same name alone', async () => {
    const { ref, object } = await created('taken');
    const other = new LiveObject({
      connection,
      resource,
      ref: { ...ref, uid: 'another' },
    });
    await expect(other.change(() => label('other'))).rejects.toThrow(
      'Job team-language/taken is another one by now',
    );
    await expect(other.delete()).rejects.toMatchObject({
      name: 'ConflictError',
    });
    expect((await object.read()).metadata?.labels).toBeUndefined();
  });

  it('decides anew when the object changes meanwhile', async () => {
    const { object } = await created('moving');
    const send = connection.json.bind(connection);
    const versions: unknown[] = [];
    // A controller writes between the reading and the first change.
    const json = jest
      .spyOn(connection, 'json')
      .mockImplementationOnce(async request => {
        const read = await send(request);
        await send({
          method: 'PATCH',
          path: request.path,
          contentType: 'application/merge-patch+json',
          body: { metadata: { annotations: { controller: 'was-here' } } },
        });
        return read as never;
      });
    await object.change(live => {
      versions.push(live.metadata?.resourceVersion);
      return label('last');
    });
    json.mockRestore();

    expect(new Set(versions).size).toBe(2);
    expect((await object.read()).metadata).toMatchObject({
      labels: { by: 'last' },
      annotations: { controller: 'was-here' },
    });
  });

  it('says that it is gone', async () => {
    const { object } = await created('gone');
    await object.delete({ dryRun: true });
    await object.read();
    await object.delete();
    await expect(object.change(() => ({}))).rejects.toThrow(
      /^Job team-language\/gone is (no longer in the cluster|just being deleted)/,
    );
  });
});
