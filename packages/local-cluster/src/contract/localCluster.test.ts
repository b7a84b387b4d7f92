import { startLocalCluster } from '../startLocalCluster';
import { describeContract } from './describeContract';

describeContract('local cluster', async () => {
  const { url, stop } = await startLocalCluster({
    port: 0,
    demo: false,
    speed: 20,
  });
  const tokens = {
    admin: 'local-admin',
    reader: 'local-reader',
    writer: 'local-writer',
  };
  return { url, stop, tokens };
});
