import { datasetLayout } from './datasetLayout';

const layout = (...names: string[]) =>
  datasetLayout(names.map(name => ({ name })));

describe('datasetLayout', () => {
  it('prefers the layout that uses most of the columns', () => {
    expect(layout('output', 'instruction', 'input', 'text')).toBe(
      'instruction-input-output',
    );
    expect(layout('instruction', 'output')).toBe('instruction-output');
  });

  it('does not guess', () => {
    expect(layout('text', 'role', 'parent_id')).toBeUndefined();
    expect(datasetLayout()).toBeUndefined();
  });
});
