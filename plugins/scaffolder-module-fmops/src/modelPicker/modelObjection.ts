import type { Entity } from '@backstage/catalog-model';
import {
  isFoundationModelEntity,
  licenseVerdict,
  type FoundationModelSpec,
  type IntendedUse,
} from '@fmops/backstage-plugin-fmops-models-common';

const TUNABLE = ['lora', 'qlora'];

const RULES: readonly ((
  model: FoundationModelSpec,
  use: IntendedUse,
) => string | false)[] = [
  ({ access }) =>
    access === 'proprietary' &&
    'Its weights are not published, so only its provider can tune it.',
  ({ modality, architecture }) =>
    (modality !== 'text' ||
      (architecture?.type !== undefined &&
        !architecture.type.startsWith('decoder'))) &&
    'It does not generate text from text, which is what this template tunes.',
  ({ type }) =>
    (type === 'quantized' || type === 'adapter') &&
    'Choose the full model that it was made from.',
  ({ fineTunable, fineTuningMethods }) =>
    (fineTunable === false ||
      (fineTuningMethods !== undefined &&
        !fineTuningMethods.some(method => TUNABLE.includes(method)))) &&
    'It can be tuned neither with LoRA nor with QLoRA.',
  ({ source }) =>
    !source?.huggingFaceId && 'The catalog does not say where its weights are.',
  ({ license }, use) => {
    const { verdict, reason } = licenseVerdict(license, use);
    return verdict === 'forbidden' && reason;
  },
];

/** Why a model can't be tuned with this template; undefined when it can. */
export function modelObjection(
  entity: Entity,
  use: IntendedUse,
): string | undefined {
  if (!isFoundationModelEntity(entity)) {
    return 'This is not a model of the catalog.';
  }
  for (const rule of RULES) {
    const objection = rule(entity.spec, use);
    if (objection) {
      return objection;
    }
  }
  return undefined;
}
