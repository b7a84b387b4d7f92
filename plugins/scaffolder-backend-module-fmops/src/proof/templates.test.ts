import { existsSync } from 'node:fs';
import path from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { FILE_CHECKS } from '../__testUtils__/proof/checks';
import { DryRuns } from '../__testUtils__/proof/DryRuns';
import { formsOf } from '../__testUtils__/proof/formValues';
import {
  isBuiltIn,
  manifestsIn,
  schemaErrors,
} from '../__testUtils__/proof/manifests';
import { complaintOf, hasPrograms } from '../__testUtils__/proof/programs';
import { Projects } from '../__testUtils__/proof/Projects';
import { readTemplates } from '../__testUtils__/proof/templates';

jest.setTimeout(300_000);

/** Templates that make no project, and have tests of their own. */
const WITHOUT_PROJECT = ['models/register'];
/** Projects of a template whose own tests are run. */
const TRIED = 4;

const CRDS = process.env.FMOPS_CRDS_DIR;
const whenCrds = CRDS ? describe : describe.skip;
const whenPrograms = hasPrograms ? describe : describe.skip;

const disk = createMockDirectory();
const templates = readTemplates().filter(
  ({ folder }) => !WITHOUT_PROJECT.includes(folder),
);
let dryRuns: DryRuns;

beforeAll(async () => {
  dryRuns = await DryRuns.start();
});
afterAll(() => dryRuns?.stop());

it('proves every template that makes a project', () => {
  expect(templates.length).toBeGreaterThan(0);
});

describe.each(templates.map(item => [item.folder, item] as const))(
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
                return errors.map(error => `${file} ${object.kind}: ${error}`);
              }),
          );
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
