import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  DATASET_LAYOUTS,
  datasetLayout,
  trainingSplit,
} from './datasetLayout';
import { TEMPLATE_DIRECTORY } from '../testing/template';

describe('datasetLayout', () => {
  it('knows the layouts that the project knows, with the same columns', () => {
    const source = readFileSync(
      path.join(TEMPLATE_DIRECTORY, 'skeleton', 'data.py'),
      'utf8',
    );
    for (const [layout, columns] of DATASET_LAYOUTS) {
      const [, rest] = source.split(`"${layout}"`);
      expect(rest).toBeDefined();
      const entry = rest.slice(0, rest.indexOf('}'));
      if (columns.length > 1) {
        columns.forEach(column => expect(entry).toContain(`"${column}"`));
      }
    }
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
