import {
  licenseVerdict,
  type FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Problem, RunRequest } from './RunRequest';

type Request = Pick<RunRequest, 'method' | 'use' | 'sequenceLength'>;

interface Rule {
  field: Problem['field'];
  /** What is wrong, or undefined. */
  objection(model: FoundationModelSpec, request: Request): string | undefined;
}

const METHOD_NAMES = { lora: 'LoRA', qlora: 'QLoRA' };

const RULES: readonly Rule[] = [
  {
    field: 'baseModel',
    objection: ({ access }) =>
      access === 'proprietary'
        ? 'The weights of this model are not published, so only its provider can tune it. Choose a model with open or gated access.'
        : undefined,
  },
  {
    field: 'baseModel',
    objection: ({ access, source }) =>
      access !== 'proprietary' && !source?.huggingFaceId
        ? 'The catalog does not say where the weights are. Add spec.source.huggingFaceId to the model, or choose another one.'
        : undefined,
  },
  {
    field: 'baseModel',
    objection: ({ modality, architecture }) =>
      modality !== 'text' ||
      (architecture?.type && !architecture.type.startsWith('decoder'))
        ? `This template tunes models that generate text; this one is made for ${modality}. Choose a text model.`
        : undefined,
  },
  {
    field: 'baseModel',
    objection: ({ type }) =>
      type === 'quantized' || type === 'adapter'
        ? `This is ${
            type === 'adapter' ? 'an adapter' : 'a quantized model'
          }. Choose the model that it was made from.`
        : undefined,
  },
  {
    field: 'method',
    objection: (
      { access, fineTunable, fineTuningMethods, unverifiedFields },
      { method },
    ) => {
      const listed = fineTuningMethods?.includes(method) ?? true;
      const certain = !unverifiedFields?.includes('fineTuningMethods');
      return access !== 'proprietary' &&
        (fineTunable === false || (!listed && certain))
        ? `The model can't be tuned with ${METHOD_NAMES[method]}${
            fineTuningMethods?.length
              ? `, only with ${fineTuningMethods.join(', ')}`
              : ''
          }. Choose another method or model.`
        : undefined;
    },
  },
  {
    field: 'baseModel',
    objection: ({ license }, { use }) => {
      const { verdict, reason } = licenseVerdict(license, use);
      return verdict === 'forbidden'
        ? `${reason} Choose another model, or another use if that is what it is for.`
        : undefined;
    },
  },
  {
    field: 'sequenceLength',
    objection: ({ contextWindow }, { sequenceLength }) =>
      contextWindow !== undefined && sequenceLength > contextWindow
        ? `${sequenceLength} tokens are more than the ${contextWindow} of the model's context window. Shorten the sequences.`
        : undefined,
  },
];

/** Says why a model can't be tuned as requested; empty when it can. */
export function modelProblems(
  model: FoundationModelSpec,
  request: Request,
): Problem[] {
  return RULES.flatMap(({ field, objection }) => {
    const message = objection(model, request);
    return message ? [{ field, message }] : [];
  });
}
