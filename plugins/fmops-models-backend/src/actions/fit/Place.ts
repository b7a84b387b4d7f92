import type { AcceleratorInstance } from '@fmops/backstage-plugin-fmops-models-common';
import type { Placement } from './Placement';

/** A way to place a model on instances, or why there is none. */
export interface Place {
  /** What to know of all estimates, or why there are none. */
  reasons: string[];
  /** Undefined for instances that nothing can be said of. */
  on?(instance: AcceleratorInstance): Placement | undefined;
}
