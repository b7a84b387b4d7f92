import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { FILE_CHECKS } from '../__testUtils__/proof/checks';
import { DryRuns, type Rendered } from '../__testUtils__/proof/DryRuns';
import { formsOf } from '../__testUtils__/proof/formValues';
import {
  isBuiltIn,
  manifestsIn,
  schemaErrors,
} from '../__testUtils__/proof/manifests';
import { complaintOf, isInstalled } from '../__testUtils__/proof/programs';
import { readTemplates } from '../__testUtils__/proof/templates';

jest.setTimeout(300_000);

/** Templates that make no project, and have tests of their own. */
const WITHOUT_PROJECT = ['models/register'];

const CRDS = process.env.FMOPS_CRDS_DIR;
const whenCrds = CRDS ? describe : describe.skip;
const whenPython = isInstalled('python3') ? describe : describe.skip;

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
    const projects: Rendered[] = [];
    /** Each text once, with a path that it has: many projects have the same. */
    const texts = new Map<string, { file: string; text: string }>();

    beforeAll(async () => {
      for (const form of forms) {
        const project = await dryRuns.render(item, form);
        projects.push(project);
        for (const [file, text] of project.files) {
          const hash = createHash('sha256').update(file).update(text);
          texts.set(hash.digest('hex'), { file, text });
        }
      }
    });

    it('renders with each pair of values', () => {
      expect(
        projects.flatMap(({ error }, index) =>
          error ? [{ form: forms[index], error }] : [],
        ),
      ).toEqual([]);
      expect(forms.length).toBeGreaterThan(1);
    });

    it.each(FILE_CHECKS.map(check => [check.name, check] as const))(
      'every file %s',
      (__, { applies, problems }) => {
        expect(
          [...texts.values()]
            .filter(({ file }) => applies(file))
            .flatMap(({ file, text }) =>
              problems(text).map(problem => `${file}: ${problem}`),
            ),
        ).toEqual([]);
      },
    );

    whenCrds('for Kubernetes', () => {
      it('every manifest conforms to its CRD', () => {
        const wrong = [...texts.values()]
          .filter(({ file }) => /^k8s\/.*\.ya?ml$/.test(file))
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

    whenPython('for Python', () => {
      it('every file compiles', () => {
        const folder = disk.resolve(item.folder);
        const sources = [...texts.values()]
          .filter(({ file }) => file.endsWith('.py'))
          .map(({ file, text }, index) => {
            const source = path.join(folder, `${index}`, path.basename(file));
            mkdirSync(path.dirname(source), { recursive: true });
            writeFileSync(source, text);
            return source;
          });
        expect(
          sources.length === 0
            ? ''
            : complaintOf('python3', ['-m', 'py_compile', ...sources], folder),
        ).toBe('');
      });
    });
  },
);
