import { ConflictError } from '@backstage/errors';
import type { PlaygroundFilter } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { PatternFilter } from './patterns';

/** Filters that modules add. */
export class AddedFilters {
  readonly #filters: PlaygroundFilter[] = [];

  get all(): readonly PlaygroundFilter[] {
    return this.#filters;
  }

  /** @throws ConflictError where an id is taken */
  add(...filters: PlaygroundFilter[]): void {
    for (const filter of filters) {
      const taken = [new PatternFilter([]), ...this.#filters];
      if (taken.some(({ id }) => id === filter.id)) {
        throw new ConflictError(
          `Two filters of the playground have the id '${filter.id}'`,
        );
      }
      this.#filters.push(filter);
    }
  }
}
