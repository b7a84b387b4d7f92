import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { PlaygroundFilter } from './PlaygroundFilter';

/**
 * Adds filters to the playground.
 *
 * @public
 */
export interface FmopsPlaygroundFiltersExtensionPoint {
  /**
   * Filters are asked in the order in which they were added, after the one that
   * is shipped.
   *
   * @throws Error where the id is taken
   */
  addFilter(...filters: PlaygroundFilter[]): void;
}

/**
 * Extension point for filters of questions and answers. A filter that throws
 * ends the answer: what could not be looked at is not shown.
 *
 * @public
 */
export const fmopsPlaygroundFiltersExtensionPoint =
  createExtensionPoint<FmopsPlaygroundFiltersExtensionPoint>({
    id: 'fmops-evaluations.playground-filters',
  });
