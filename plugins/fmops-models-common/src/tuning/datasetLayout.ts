/**
 * Ways in which rows hold a question and its answer, by their columns, best
 * first. The names are those of `LAYOUTS` in the `data.py` of the projects that
 * templates make.
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
export function datasetLayout(
  columns: readonly { name: string }[] = [],
): string | undefined {
  const present = new Set(columns.map(({ name }) => name));
  return DATASET_LAYOUTS.find(([, needed]) =>
    needed.every(column => present.has(column)),
  )?.[0];
}
