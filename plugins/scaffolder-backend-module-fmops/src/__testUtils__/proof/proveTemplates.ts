import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { FILE_CHECKS } from './checks';
import { DryRuns } from './DryRuns';
import { formsOf } from './formValues';
import { isBuiltIn, manifestsIn, schemaErrors } from './manifests';
import { complaintOf, hasKustomize, hasPrograms, kustomize } from './programs';
import { Projects } from './Projects';
import { hasRealApi, RealApi } from './RealApi';
import { templatesOf } from './templates';
import { hasHclfmt, terraformFolders, terraformProblems } from './terraform';

/** Projects of a template whose own tests are run. */
const TRIED = 3;

const CRDS = process.env.FMOPS_CRDS_DIR;
const whenCrds = CRDS ? describe : describe.skip;
const whenApi = hasRealApi ? describe : describe.skip;
const whenKustomize = hasKustomize ? describe : describe.skip;
const whenHclfmt = hasHclfmt ? describe : describe.skip;
const whenPrograms = hasPrograms ? describe : describe.skip;

/**
 * Proves every template of a stage: each is rendered with each pair of the values
 * of its form, and everything in the projects is checked by what it is.
 *
 * @param stage - folder below `templates`
 */
export function proveTemplates(stage: string): void {
  jest.setTimeout(300_000);
  const disk = createMockDirectory();
  let dryRuns: DryRuns;
  beforeAll(async () => {
    dryRuns = await DryRuns.start();
  });
  afterAll(() => dryRuns?.stop());

  describe.each(templatesOf(stage).map(item => [item.folder, item] as const))(
    '%s',
    (_, item) => {
      const forms = formsOf(item.template);
      const projects = new Projects();

      beforeAll(async () => {
        for (const form of forms) {
          projects.add(await dryRuns.render(item, form));
        }
      });

      it('renders with each pair of values', () => {
        expect(projects.errors).toEqual([]);
        expect(forms.length).toBeGreaterThan(1);
      });

      it.each(FILE_CHECKS.map(check => [check.name, check] as const))(
        'every file %s',
        (__, { applies, problems }) => {
          const wrong = projects
            .files(/./)
            .filter(({ file }) => applies(file))
            .flatMap(({ file, text }) =>
              problems(text).map(problem => `${file}: ${problem}`),
            );
          expect(wrong).toEqual([]);
        },
      );

      whenCrds('for Kubernetes', () => {
        it('every manifest conforms to its CRD', () => {
          const wrong = projects
            .files(/^k8s\/.*\.ya?ml$/)
            .flatMap(({ file, text }) =>
              manifestsIn(text)
                .filter(object => !isBuiltIn(object))
                .flatMap(object => {
                  const errors = schemaErrors(CRDS!, object) ?? [
                    `no CRD of ${object.kind} to prove it with`,
                  ];
                  return errors.map(
                    error => `${file} ${object.kind}: ${error}`,
                  );
                }),
            );
          expect(wrong).toEqual([]);
        });
      });

      whenApi('in a real API server', () => {
        let api: RealApi;
        beforeAll(() => {
          api = new RealApi();
        });
        afterAll(() => api?.close());

        it('every manifest would be taken', async () => {
          const objects = projects
            .files(/^k8s\/.*\.ya?ml$/)
            .flatMap(({ text }) => manifestsIn(text));
          const wrong: string[] = [];
          for (const object of objects) {
            wrong.push(await api.complaintOf(object));
          }
          expect(wrong.filter(Boolean)).toEqual([]);
        });
      });

      whenKustomize('in its environments', () => {
        let folders: string[];
        beforeAll(() => {
          folders = projects.write(
            disk.resolve(`${item.folder}/environments`),
            TRIED,
          );
        });

        const objectsIn = (folder: string) => manifestsIn(kustomize(folder));

        it('has the objects of its base in each of them', () => {
          for (const folder of folders) {
            const overlays = globSync('k8s/overlays/*', { cwd: folder });
            const namespaces = overlays.map(overlay => {
              const objects = objectsIn(path.join(folder, overlay));
              expect(objects.length).toBeGreaterThan(0);
              return objects[0].metadata.namespace;
            });
            expect(new Set(namespaces).size).toBe(overlays.length);
          }
        });

        it('is built where there is but one', () => {
          const empty = folders
            .map(folder => path.join(folder, 'k8s'))
            .filter(k8s => existsSync(path.join(k8s, 'kustomization.yaml')))
            .filter(k8s => objectsIn(k8s).length === 0);
          expect(empty).toEqual([]);
        });
      });

      whenHclfmt('for those who apply it', () => {
        it('its Terraform is in order', () => {
          const wrong = projects
            .write(disk.resolve(`${item.folder}/terraform`), TRIED)
            .flatMap(terraformFolders)
            .flatMap(terraformProblems);
          expect(wrong).toEqual([]);
        });
      });

      whenPrograms('for those who work on it', () => {
        let folders: string[];
        beforeAll(() => {
          folders = projects.write(disk.resolve(item.folder), TRIED);
        });

        const complaints = (
          program: Parameters<typeof complaintOf>[0],
          args: string[],
          needed: string,
        ) =>
          folders
            .filter(folder => existsSync(path.join(folder, needed)))
            .map(folder => complaintOf(program, args, folder))
            .filter(Boolean);

        it('every Python file compiles', () => {
          expect(
            complaints('python', ['-m', 'compileall', '-q', '.'], '.'),
          ).toEqual([]);
        });

        it('its Python code is in order', () => {
          expect(complaints('ruff', ['check', '.'], 'pyproject.toml')).toEqual(
            [],
          );
          expect(
            complaints('ruff', ['format', '--check', '.'], 'pyproject.toml'),
          ).toEqual([]);
        });

        it('its own tests pass without heavy frameworks', () => {
          expect(
            complaints('pytest', ['-q', '-p', 'no:cacheprovider'], 'tests'),
          ).toEqual([]);
        });

        it('its shell scripts are in order', () => {
          const scripts = folders.flatMap(folder =>
            projects
              .files(/\.sh$/)
              .map(({ file }) => path.join(folder, file))
              .filter(script => existsSync(script)),
          );
          expect(
            scripts.length > 0
              ? complaintOf('shellcheck', scripts, disk.path)
              : '',
          ).toBe('');
        });
      });
    },
  );
}
