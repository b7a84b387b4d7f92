/** What may come after a run of a stage that has succeeded, most usual first. */
const AFTER: Record<string, readonly string[]> = {
  pretraining: ['instruction-tuning', 'evaluation', 'serving'],
  'instruction-tuning': ['evaluation', 'serving', 'alignment'],
  alignment: ['evaluation', 'serving'],
  evaluation: ['serving'],
};

/** What a model that disappoints where it serves goes back to. */
const BACK: readonly string[] = [
  'instruction-tuning',
  'alignment',
  'pretraining',
];

/**
 * Stages that go on from a model which a run of a stage has made.
 *
 * @public
 */
export function stagesAfter(stage: string | undefined): readonly string[] {
  return AFTER[stage ?? ''] ?? ['evaluation', 'serving'];
}

/**
 * Stages for an endpoint: it is measured while it serves well, and its model trained again when not.
 *
 * @public
 */
export function stagesForEndpoint(healthy: boolean): readonly string[] {
  return healthy ? ['evaluation'] : BACK;
}
