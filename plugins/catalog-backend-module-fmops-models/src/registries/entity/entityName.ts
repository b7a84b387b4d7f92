import { createHash } from 'node:crypto';

const LONGEST = 63;
const HASH = 8;

/**
 * A legal entity name for a name of a registry, the same at each time. Letters
 * become small and `/`, `:` and spaces become `-`; where more than that is lost,
 * the end is a hash of the whole name.
 */
export function entityName(name: string): string {
  const plain = name.toLowerCase().replace(/[/: ]/g, '-');
  const legal = plain
    .normalize('NFKD')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|(?<=[a-z0-9])[^a-z0-9]+$/g, '');
  if (legal && legal === plain && legal.length <= LONGEST) {
    return legal;
  }
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH);
  const head = legal
    .slice(0, LONGEST - HASH - 1)
    .replace(/(?<=[a-z0-9])[^a-z0-9]+$/, '');
  return head ? `${head}-${hash}` : `model-${hash}`;
}
