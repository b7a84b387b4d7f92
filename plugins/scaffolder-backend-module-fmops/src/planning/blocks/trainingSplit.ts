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
