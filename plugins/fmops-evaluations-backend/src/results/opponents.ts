import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';

const OVER = 'over ';

/** The slice of what a model was compared with, by its reference or name and, after a space, its version. */
export function sliceOver(name: string): string {
  return `${OVER}${name}`;
}

/** The model of the catalog that a slice of a human comparison names. */
export function opponentOf(
  { method }: Pick<Evaluation, 'method'>,
  slice: string | undefined,
): string | undefined {
  if (method !== 'human' || !slice?.startsWith(OVER)) return undefined;
  const [name] = slice.slice(OVER.length).split(' ');
  return /^foundationmodel:/.test(name) ? name : undefined;
}
