import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DATASET_LAYOUTS, datasetLayout, trainingSplit } from './datasetLayout';
import { TEMPLATE_DIRECTORY } from '../__testUtils__/template';

describe('datasetLayout', () => {
  it('knows the layouts that the project knows, with the same columns', () => {
    const source = readFileSync(
      path.join(TEMPLATE_DIRECTORY, 'skeleton', 'data.py'),
      'utf8',
    );
    const missing = DATASET_LAYOUTS.filter(([layout, columns]) => {
      const [, rest = ''] = source.split(`"${layout}"`);
      const entry = `"${layout}"${rest.slice(0, rest.indexOf('}'))}`;
      return rest === '' || !columns.every(name => entry.includes(`"${name}"`));
    });
    expect(missing).toEqual([]);
  });

  it('prefers the layout that uses most of the columns', () => {
    expect(datasetLayout(['output', 'instruction', 'input', 'text'])).toBe(
      'instruction-input-output',
    );
    expect(datasetLayout(['instruction', 'output'])).toBe('instruction-output');
  });

  it('does not guess', () => {
    expect(datasetLayout(['text', 'role', 'parent_id'])).toBeUndefined();
  });
});

describe('trainingSplit', () => {
  it.each([
    [['test', 'train'], 'train'],
    [['test_sft', 'train_sft'], 'train_sft'],
    [['all'], 'all'],
    [[], 'train'],
  ])('of %j is %s', (names, split) => {
    expect(trainingSplit(names.map(name => ({ name })))).toBe(split);
  });
});
