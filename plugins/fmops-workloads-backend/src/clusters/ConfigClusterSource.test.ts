import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { ConfigClusterSource } from './ConfigClusterSource';

const list = (clusters: JsonObject[], own?: JsonObject[]) =>
  new ConfigClusterSource(
    mockServices.rootConfig({
      data: {
        kubernetes: {
          clusterLocatorMethods: [
            { type: 'catalog' },
            { type: 'config', clusters },
          ],
        },
        fmops: { workloads: own ? { clusters: own } : {} },
      },
    }),
  ).list();

const stock = {
  name: 'eu',
  title: 'Europe',
  url: 'https://eu.example.com',
  authProvider: 'serviceAccount',
  serviceAccountToken: 'reader',
};

describe('ConfigClusterSource', () => {
  it("reads the stock plugin's clusters", async () => {
    const caData = Buffer.from('PEM').toString('base64');
    const [cluster] = await list([{ ...stock, caData, skipTLSVerify: false }]);
    expect(cluster).toMatchObject({
      ...{ name: 'eu', title: 'Europe', url: 'https://eu.example.com' },
      ...{ ca: 'PEM', skipTLSVerify: false, demo: undefined },
    });
    expect(await cluster.token()).toBe('reader');
  });

  it('prefers the own token, and knows which clusters only play', async () => {
    const [cluster] = await list(
      [stock],
      [{ name: 'eu', demo: true, serviceAccountToken: 'writer' }],
    );
    expect(cluster.demo).toBe(true);
    expect(await cluster.token()).toBe('writer');
  });

  it('refuses additions to a cluster that is not there', async () => {
    await expect(list([stock], [{ name: 'us' }])).rejects.toThrow(
      "fmops.workloads.clusters names the cluster 'us'",
    );
  });

  it('refuses a name that is used twice', async () => {
    await expect(list([stock, stock])).rejects.toThrow("'eu' twice");
  });

  it('says what to do about a cluster for which it has no token', async () => {
    const { serviceAccountToken: _, ...rest } = stock;
    const [cluster] = await list([{ ...rest, authProvider: 'google' }]);
    await expect(cluster.token()).rejects.toThrow(
      'Set one in fmops.workloads.clusters',
    );
  });
});
