import type { ImportProblem } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Different problems that are told, at most. */
const MOST = 200;

/**
 * Collects what could not be counted; the same is told once, with how often.
 *
 * @public
 */
export class Problems {
  readonly #found = new Map<string, ImportProblem>();
  #untold = 0;

  add(problem: Omit<ImportProblem, 'count'>): void {
    const key = JSON.stringify([problem.file, problem.field, problem.reason]);
    const known = this.#found.get(key);
    if (known) {
      known.count = (known.count ?? 1) + 1;
    } else if (this.#found.size < MOST) {
      this.#found.set(key, { ...problem });
    } else {
      this.#untold += 1;
    }
  }

  /**
   * A number that can be counted; what is none is a problem. What is not there
   * at all is neither.
   */
  number(
    value: unknown,
    place: { file?: string; field: string },
  ): number | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    const what =
      typeof value === 'number' || typeof value === 'string'
        ? `'${String(value).slice(0, 50)}'`
        : `of the type ${Array.isArray(value) ? 'list' : typeof value}`;
    this.add({ ...place, reason: `is ${what}, and must be a finite number` });
    return undefined;
  }

  list(): ImportProblem[] {
    return [
      ...this.#found.values(),
      ...(this.#untold
        ? [{ field: '', reason: 'further problems', count: this.#untold }]
        : []),
    ];
  }
}
