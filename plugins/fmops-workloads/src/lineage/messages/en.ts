/** What is said of where workloads come from and what they make, in English. */
export const en = {
  'output.beingAdded': '{{model}} (being added to the catalog)',
  'output.notMade': '{{model}} (not made)',
  'stage.pretraining': 'Pretraining',
  'stage.instructionTuning': 'Instruction tuning',
  'stage.alignment': 'Alignment',
  'stage.evaluation': 'Evaluation',
  'stage.serving': 'Serving',
} as const;
