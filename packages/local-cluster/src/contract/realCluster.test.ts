import { readFileSync } from 'node:fs';
import { describeContract } from './describeContract';

const {
  FMOPS_REAL_CLUSTER_URL: url,
  FMOPS_REAL_CLUSTER_CA: caFile,
  FMOPS_REAL_CLUSTER_ADMIN_TOKEN: admin,
  FMOPS_REAL_CLUSTER_READER_TOKEN: reader,
  FMOPS_REAL_CLUSTER_WRITER_TOKEN: writer,
} = process.env;

if (url && caFile && admin && reader && writer) {
  describeContract('kube-apiserver', async () => ({
    url,
    ca: readFileSync(caFile, 'utf8'),
    tokens: { admin, reader, writer },
  }));
} else {
  describe.skip('Kubernetes API contract: kube-apiserver', () => {
    it('needs the variables FMOPS_REAL_CLUSTER_*', () => {
      expect(url).toBeTruthy();
    });
  });
}
