import type { Stage } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { LineageMessages } from './messages';
import type { en } from './messages/en';

const TITLES = {
  pretraining: 'stage.pretraining',
  'instruction-tuning': 'stage.instructionTuning',
  alignment: 'stage.alignment',
  evaluation: 'stage.evaluation',
  serving: 'stage.serving',
} as const satisfies Record<Stage, keyof typeof en>;

const isStage = (stage: string): stage is Stage => Object.hasOwn(TITLES, stage);

/**
 * A stage in words: `instruction-tuning` → `Instruction tuning`; one that is not
 * known here by its own name.
 */
export function stageTitle(t: LineageMessages, stage: string): string {
  if (isStage(stage)) {
    return t(TITLES[stage]);
  }
  const words = stage.replace(/-/g, ' ');
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
