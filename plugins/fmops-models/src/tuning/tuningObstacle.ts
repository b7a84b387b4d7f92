import {
  FoundationModelSpec,
  licenseVerdict,
} from '@fmops/backstage-plugin-fmops-models-common';

interface Rule {
  applies: (spec: FoundationModelSpec) => boolean;
  reason: string;
}

/** What makes tuning with the LoRA template impossible. */
const OBSTACLES: Rule[] = [
  {
    applies: ({ access }) => access === 'proprietary',
    reason:
      'The weights are not published, so only the provider can tune this model.',
  },
  {
    applies: ({ fineTunable }) => fineTunable === false,
    reason: 'This model is listed as one that cannot be tuned.',
  },
  {
    applies: ({ type }) => type === 'adapter',
    reason: 'This is an adapter: fine-tune its base model instead.',
  },
  {
    applies: ({ task }) => task !== 'text-generation',
    reason: 'Instruction tuning needs a model that generates text from text.',
  },
  {
    applies: ({ fineTuningMethods: methods }) =>
      methods !== undefined && !methods.includes('lora'),
    reason:
      'The template tunes with LoRA, which is not listed among the ways to tune this model.',
  },
  {
    applies: ({ license }) =>
      licenseVerdict(license, 'commercial').verdict === 'forbidden' &&
      licenseVerdict(license, 'research').verdict === 'forbidden',
    reason: 'The licence forbids it.',
  },
];

/** Why a model cannot be tuned with the template; undefined when it can. */
export function tuningObstacle(spec: FoundationModelSpec): string | undefined {
  return OBSTACLES.find(({ applies }) => applies(spec))?.reason;
}
