import { trainingSplit } from './trainingSplit';

/** The split to ask questions from: one that nobody trains on, where there is one. */
export function evaluationSplit(
  splits: readonly { name: string }[] = [],
): string {
  const names = splits.map(({ name }) => name);
  return (
    ['test', 'valid', 'dev']
      .map(begin => names.find(name => name.startsWith(begin)))
      .find(Boolean) ?? trainingSplit(splits)
  );
}
