import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { FILE_CHECKS } from './checks';
import { DryRuns, type Rendered } from './DryRuns';
import { formsOf } from './formValues';
import { fieldsOf, templatesOf, type Template } from './templates';

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

function textFields(template: Template): string[] {
  return [...fieldsOf(template)]
    .filter(([, { schema }]) => schema.type === 'string' && !schema.enum)
    .map(([name]) => name);
}

/** All but the texts: what a value must not change. */
function structureOf(text: string): unknown {
  return JSON.parse(
    JSON.stringify(
      parseAllDocuments(text).map(document => document.toJS()),
      (_, value) => (typeof value === 'string' ? '' : value),
    ),
  );
}

/** Refusals for what a value is; anything else means that something broke. */
const REFUSED =
  /Nothing was created|does not match|does not meet|must|pattern/i;

/** What is wrong with a project that was rendered with a hostile value, beside one with a plain value. */
function differences(rendered: Rendered, plain: Rendered): string[] {
  if (rendered.error !== undefined) {
    return REFUSED.test(rendered.error) ? [] : [rendered.error];
  }
  return [...rendered.files].flatMap(([file, text]) => {
    const before = plain.files.get(file);
    const problems = FILE_CHECKS.filter(
      ({ applies, name }) =>
        applies(file) && name !== 'has no placeholder left',
    ).flatMap(check => check.problems(text));
    const changed =
      /\.ya?ml$/.test(file) &&
      before !== undefined &&
      problems.length === 0 &&
      !isDeepStrictEqual(structureOf(text), structureOf(before));
    return [
      ...problems.map(problem => `${file}: ${problem}`),
      ...(changed ? [`${file}: the text has changed more than itself`] : []),
    ];
  });
}

/**
 * Proves that no text in a field of a template of a stage becomes anything but text.
 *
 * @param stage - folder below `templates`
 */
export function proveHostileText(stage: string): void {
  jest.setTimeout(300_000);
  let dryRuns: DryRuns;
  beforeAll(async () => {
    dryRuns = await DryRuns.start();
  });
  afterAll(() => dryRuns?.stop());

  describe.each(templatesOf(stage).map(item => [item.folder, item] as const))(
    '%s',
    (_, item) => {
      const [form] = formsOf(item.template);

      it.each(textFields(item.template))(
        'refuses hostile text in %s, or keeps it as text',
        async field => {
          const plain = await dryRuns.render(item, {
            ...form,
            [field]: 'plain',
          });
          const wrong: string[] = [];
          for (const [what, text] of Object.entries(HOSTILE)) {
            const rendered = await dryRuns.render(item, {
              ...form,
              [field]: text,
            });
            wrong.push(
              ...differences(rendered, plain).map(
                difference => `${what}: ${difference}`,
              ),
            );
          }
          expect(wrong).toEqual([]);
        },
      );
    },
  );
}
