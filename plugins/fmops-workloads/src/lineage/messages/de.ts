import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'output.beingAdded': '{{model}} (wird in den Katalog aufgenommen)',
  'output.notMade': '{{model}} (nicht entstanden)',
  'stage.pretraining': 'Vortraining',
  'stage.instructionTuning': 'Instruction-Tuning',
  'stage.alignment': 'Alignment',
  'stage.evaluation': 'Auswertung',
  'stage.serving': 'Bereitstellung',
};

export default de;
