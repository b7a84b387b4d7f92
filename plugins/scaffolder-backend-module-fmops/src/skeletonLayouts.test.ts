import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DATASET_NEEDS } from '@fmops/backstage-plugin-fmops-models-common';
import { TEMPLATES } from './__testUtils__/proof/templates';

const PARTS = path.resolve(__dirname, '../parts');
const skeleton = (template: string) =>
  path.join(TEMPLATES, 'finetuning', template, 'skeleton');

it.each([
  ['instruction-tuning', path.join(PARTS, 'supervised')],
  ['preference', skeleton('preference-alignment')],
  ['prompts', skeleton('reinforcement')],
] as const)(
  'projects for %s know the layouts of datasets, with the same columns',
  (task, folder) => {
    const source = readFileSync(path.join(folder, 'data.py'), 'utf8');
    const missing = DATASET_NEEDS[task].layouts.filter(([layout, columns]) => {
      const [, rest = ''] = source.split(`"${layout}"`);
      const entry = `"${layout}"${rest.slice(0, rest.search(/[\]})]/))}`;
      return rest === '' || !columns.every(name => entry.includes(`"${name}"`));
    });
    expect(missing).toEqual([]);
  },
);
