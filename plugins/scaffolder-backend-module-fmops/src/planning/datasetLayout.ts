/**
 * Ways in which rows hold a question and its answer, by their columns, best
 * first. The names are those of `LAYOUTS` in the project's data.py.
 */
export const DATASET_LAYOUTS: readonly (readonly [
  layout: string,
  columns: readonly string[],
])[] = [
  ['messages', ['messages']],
  ['conversations', ['conversations']],
  ['instruction-input-output', ['instruction', 'input', 'output']],
  ['instruction-context-response', ['instruction', 'context', 'response']],
  ['instruction-output', ['instruction', 'output']],
  ['instruction-response', ['instruction', 'response']],
  ['question-context-answer', ['question', 'context', 'answer']],
  ['question-answer', ['question', 'answer']],
  ['prompt-response', ['prompt', 'response']],
  ['prompt-completion', ['prompt', 'completion']],
];

/** The layout of a dataset with these columns; undefined when none is known. */
export function datasetLayout(columns: readonly string[]): string | undefined {
  const present = new Set(columns);
  return DATASET_LAYOUTS.find(([, needed]) =>
    needed.every(column => present.has(column)),
  )?.[0];
}

/** The split to train on: `train`, else one that begins so, else the first. */
export function trainingSplit(
  splits: readonly { name: string }[] = [],
): string {
  const names = splits.map(({ name }) => name);
  return (
    names.find(name => name === 'train') ??
    names.find(name => name.startsWith('train')) ??
    names[0] ??
    'train'
  );
}
