import { datasetLayout } from './datasetLayout';

const layout = (...names: string[]) =>
  datasetLayout(names.map(name => ({ name })));

const questions = (...names: string[]) =>
  datasetLayout(
    names.map(name => ({ name })),
    'questions',
  );

describe('datasetLayout', () => {
  it('prefers the layout that uses most of the columns', () => {
    expect(layout('output', 'instruction', 'input', 'text')).toBe(
      'instruction-input-output',
    );
    expect(layout('instruction', 'output')).toBe('instruction-output');
  });

  it('finds questions with and without an answer', () => {
    expect(questions('prompt', 'answer', 'id')).toBe('prompt-answer');
    expect(questions('prompt', 'id')).toBe('prompt');
    expect(questions('messages', 'prompt')).toBe('messages');
    expect(questions('text')).toBeUndefined();
  });

  it('does not guess', () => {
    expect(layout('text', 'role', 'parent_id')).toBeUndefined();
    expect(datasetLayout()).toBeUndefined();
  });
});
