import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readTemplates, TEMPLATES } from '../__testUtils__/proof/templates';

it('lists each template, and whether the portal starts what it makes', () => {
  const lines = readFileSync(
    path.join(TEMPLATES, '../docs/templates.md'),
    'utf8',
  ).split('\n');
  const told = readTemplates().map(({ folder, template }) => {
    const row = lines.find(line => line.includes(`(../templates/${folder})`));
    const submits = template.spec.steps.some(
      ({ action }) => action === 'fmops:workload:submit',
    );
    return [folder, row?.includes(submits ? '| Started' : '| Published')];
  });
  expect(told.filter(([, isRight]) => !isRight)).toEqual([]);
});
