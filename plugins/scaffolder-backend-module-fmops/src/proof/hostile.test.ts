import { parse } from 'yaml';
import { FILE_CHECKS } from './checks';
import { DryRuns } from './DryRuns';
import { formsOf } from './formValues';
import { readTemplates, type FieldSchema, type Template } from './templates';

jest.setTimeout(300_000);

/** What people or attackers put into fields for text. */
const HOSTILE: Record<string, string> = {
  shell: '$(touch /tmp/owned) `id`; rm -rf ~ && echo "x" | sh',
  'YAML that ends a value': '"\n  hostNetwork: true\n#',
  'YAML of other types': '{a: [b]} & *c !!python/object:os.system "',
  template: '${{ values.plan | dump }} {{ 7 * 7 }} {% include "/etc/passwd" %}',
  path: '../../../../etc/passwd',
  'Python and Markdown':
    '"""\nimport os\n\'\'\' ](javascript:alert(1)) <img src=x>',
  Unicode: 'a\u0000b\u202etxt.exe \ufeff\ud83d\ude00 e\u0301 \u2028',
  length: 'x'.repeat(10_000),
};

const FOLDERS = readTemplates().filter(
  ({ folder }) => folder !== 'models/register',
);

function textFields({ spec }: Template): [string, FieldSchema][] {
  return spec.parameters.flatMap(({ properties }) =>
    Object.entries(properties).filter(
      ([, schema]) => schema.type === 'string' && !schema.enum,
    ),
  );
}

let dryRuns: DryRuns;
beforeAll(async () => {
  dryRuns = await DryRuns.start();
});
afterAll(() => dryRuns?.stop());

/** Names and images of all pods, and every key: what a value must not change. */
function structureOf(text: string): unknown {
  return JSON.parse(
    JSON.stringify(parse(text), (_, value) =>
      typeof value === 'string' ? '' : value,
    ),
  );
}

describe.each(FOLDERS.map(item => [item.folder, item] as const))(
  '%s',
  (_, item) => {
    const [form] = formsOf(item.template);

    it.each(textFields(item.template).map(([name]) => name))(
      'refuses hostile text in %s, or keeps it as text',
      async field => {
        const plain = await dryRuns.render(item, { ...form, [field]: 'plain' });
        for (const [what, text] of Object.entries(HOSTILE)) {
          const { error, files } = await dryRuns.render(item, {
            ...form,
            [field]: text,
          });
          if (error) {
            // Refused for what it is, and not because something broke.
            expect([what, error]).toEqual([
              what,
              expect.stringMatching(
                /Nothing was created|does not match|does not meet|must|pattern/i,
              ),
            ]);
            continue;
          }
          const problems = [...files].flatMap(([file, content]) =>
            FILE_CHECKS.filter(
              ({ applies, name }) =>
                applies(file) && name !== 'has no placeholder left',
            ).flatMap(check =>
              check.problems(content).map(problem => `${file}: ${problem}`),
            ),
          );
          expect([what, problems]).toEqual([what, []]);
          for (const [file, content] of files) {
            const before = plain.files.get(file);
            if (/\.ya?ml$/.test(file) && before !== undefined) {
              expect([what, file, structureOf(content)]).toEqual([
                what,
                file,
                structureOf(before),
              ]);
            }
          }
        }
      },
    );
  },
);
