import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DATASET_NEEDS } from '@fmops/backstage-plugin-fmops-models-common';
import { TEMPLATE_DIRECTORY } from './__testUtils__/template';

it('the project knows the layouts of datasets, with the same columns', () => {
  const source = readFileSync(
    path.join(TEMPLATE_DIRECTORY, 'skeleton', 'data.py'),
    'utf8',
  );
  const missing = DATASET_NEEDS['instruction-tuning'].layouts.filter(
    ([layout, columns]) => {
      const [, rest = ''] = source.split(`"${layout}"`);
      const entry = `"${layout}"${rest.slice(0, rest.indexOf('}'))}`;
      return rest === '' || !columns.every(name => entry.includes(`"${name}"`));
    },
  );
  expect(missing).toEqual([]);
});
