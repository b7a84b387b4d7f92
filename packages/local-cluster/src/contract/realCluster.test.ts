import { readFileSync } from 'node:fs';
import { describeContract } from './describeContract';

const {
  FMOPS_REAL_CLUSTER_URL: url,
  FMOPS_REAL_CLUSTER_CA: caFile,
  FMOPS_REAL_CLUSTER_ADMIN_TOKEN: admin,
  FMOPS_REAL_CLUSTER_READER_TOKEN: reader,
  FMOPS_REAL_CLUSTER_WRITER_TOKEN: writer,
} = process.env;

const isThere = Boolean(url && caFile && admin && reader && writer);

describeContract(
  'kube-apiserver',
  async () => ({
    url: url ?? '',
    ca: readFileSync(caFile ?? '', 'utf8'),
    tokens: {
      admin: admin ?? '',
      reader: reader ?? '',
      writer: writer ?? '',
    },
  }),
  isThere ? describe : describe.skip,
);
