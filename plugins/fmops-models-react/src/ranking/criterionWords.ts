import type { Criterion } from '@fmops/backstage-plugin-fmops-models-common';

/** What criteria are called. */
export const CRITERION_WORDS = {
  quality: 'criterion.quality',
  cost: 'criterion.cost',
  speed: 'criterion.speed',
} as const satisfies Record<Criterion, string>;
