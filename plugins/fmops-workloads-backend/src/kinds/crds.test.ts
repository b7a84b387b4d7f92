import { existsSync } from 'node:fs';
import { crdErrors, crdFile } from '../__testUtils__/crdErrors';
import { kindFixtures } from '../__testUtils__/kindFixtures';

// Built in, or not public.
const WITHOUT_CRD = [
  'jobs.batch',
  'deployments.apps',
  'hyperpodpytorchjobs.sagemaker.amazonaws.com',
];
// The training operator's MPIJob gave way to that of the MPI operator.
const WITHOUT_VERSION = ['mpijobs.kubeflow.org/v1'];

(process.env.FMOPS_CRDS_DIR ? describe : describe.skip)(
  'objects that the kinds are read from',
  () => {
    const fixtures = kindFixtures()
      .map(fixture => ({
        ...fixture,
        crd: `${fixture.kind.plural}.${fixture.kind.group}`,
      }))
      .filter(
        ({ crd, version }) => !WITHOUT_VERSION.includes(`${crd}/${version}`),
      );

    it.each(fixtures.filter(({ crd }) => existsSync(crdFile(crd))))(
      '$title: is one that the cluster would take',
      ({ crd, version, object }) => {
        expect(crdErrors(crd, version, object)).toEqual([]);
      },
    );

    it('are not what the cluster would refuse', () => {
      const [{ crd, version, object }] = fixtures.filter(
        ({ kind }) => kind.kind === 'JobSet',
      );
      const wrong = { ...object, spec: { replicatedJob: [] }, status: 1 };
      expect(crdErrors(crd, version, wrong)).toEqual([
        expect.stringContaining('/spec must NOT have additional properties'),
        expect.stringContaining('/status must be object'),
      ]);
    });

    it('are all checked but those of kinds without a public definition', () => {
      const unchecked = fixtures
        .map(({ crd }) => crd)
        .filter(crd => !existsSync(crdFile(crd)));
      expect(new Set(unchecked)).toEqual(new Set(WITHOUT_CRD));
    });
  },
);
