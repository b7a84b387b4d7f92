import type { EvaluationDelivery } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** How an evaluation came here, in a word. */
export const DELIVERY_NAMES: Readonly<Record<EvaluationDelivery, string>> = {
  run: 'Run',
  person: 'Person',
  folder: 'Folder',
};

/** How an evaluation came here. */
export const DELIVERY_TITLES: Readonly<Record<EvaluationDelivery, string>> = {
  run: 'A run that the portal watched',
  person: 'Brought by a person',
  folder: 'From a folder that the portal watches',
};
