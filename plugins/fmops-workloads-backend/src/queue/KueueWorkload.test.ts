import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { parse } from 'yaml';
import { crdErrors } from '../__testUtils__/crdErrors';
import { sameFields } from '../__testUtils__/sameFields';
import { KueueWorkload } from './KueueWorkload';

const fixtures: {
  case: string;
  object: KubernetesObject;
  says: Record<string, unknown>;
}[] = parse(readFileSync(join(__dirname, '__fixtures__/kueue.yaml'), 'utf8'), {
  merge: true,
});

describe('what Kueue says of a workload', () => {
  it.each(fixtures)('$case', ({ object, says }) => {
    const workload = new KueueWorkload(object);
    expect(sameFields(workload, says)).toEqual(says);
  });
});

(process.env.FMOPS_CRDS_DIR ? describe : describe.skip)(
  'workloads that Kueue is read from',
  () => {
    it.each(fixtures)('$case: is one that the cluster would take', fixture => {
      const { apiVersion = '', ...object } = JSON.parse(
        JSON.stringify(fixture.object, (_, value) => value ?? undefined),
      ) as KubernetesObject;
      const [, version] = apiVersion.split('/');
      expect(crdErrors('workloads.kueue.x-k8s.io', version, object)).toEqual(
        [],
      );
    });
  },
);
