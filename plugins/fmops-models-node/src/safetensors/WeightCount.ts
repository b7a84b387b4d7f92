import { isFloat, torchDtype } from './dtypes';
import type { Tensor } from './Tensor';

/**
 * Counts the elements of tensors by their type.
 *
 * @public
 */
export class WeightCount {
  readonly #elements = new Map<string, number>();

  add(tensors: Iterable<Tensor>): void {
    for (const { dtype, elements } of tensors) {
      this.#elements.set(dtype, (this.#elements.get(dtype) ?? 0) + elements);
    }
  }

  /** Elements by type, most first. */
  get byDtype(): [dtype: string, elements: number][] {
    return [...this.#elements].sort(([, a], [, b]) => b - a);
  }

  /** Exact count of the weights; undefined when integers may hold several weights each. */
  get parameters(): number | undefined {
    const [most] = this.byDtype;
    const total = this.byDtype
      .filter(([dtype]) => isFloat(dtype))
      .reduce((sum, [, elements]) => sum + elements, 0);
    return most && isFloat(most[0]) && Number.isSafeInteger(total) && total > 0
      ? total
      : undefined;
  }

  /** Type of most weights, as configurations call it. */
  get dtype(): string | undefined {
    const [most] = this.byDtype;
    return most && torchDtype(most[0]);
  }
}
