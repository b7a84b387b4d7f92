import {
  FINE_TUNING_METHODS,
  MEDIA,
  MODALITIES,
  MODEL_TYPES,
  PARAMETER_BASES,
} from '../vocabulary';
import {
  day,
  entityRef,
  flag,
  language,
  listOf,
  oneOf,
  positive,
  record,
  text,
} from './fragments';
import {
  architecture,
  baseModel,
  card,
  evaluation,
  modelSource,
  pricing,
  producedBy,
  retirement,
  skills,
  speed,
  version,
} from './modelFactSchemas';
import { disagreement, registrySource } from './provenanceSchemas';
import { sharedProperties, sharedRequired } from './shared';

/**
 * JSON Schema of {@link FoundationModelEntity}, without the parts that all kinds share.
 *
 * @public
 */
export const foundationModelSchema = {
  type: 'object' as const,
  required: ['spec'],
  properties: {
    spec: record(
      {
        ...sharedProperties,
        type: oneOf(MODEL_TYPES),
        modality: oneOf(MODALITIES),
        inputs: listOf(oneOf(MEDIA)),
        outputs: listOf(oneOf(MEDIA)),
        task: text,
        parameters: positive,
        parametersBasis: oneOf(PARAMETER_BASES),
        activeParameters: positive,
        activeParametersBasis: oneOf(PARAMETER_BASES),
        architecture,
        speed: listOf(speed),
        contextWindow: positive,
        contextNote: text,
        trainingData: text,
        evaluations: listOf(evaluation),
        fineTunable: flag,
        fineTuningMethods: listOf(oneOf(FINE_TUNING_METHODS)),
        skills,
        languages: listOf(language),
        languageCount: positive,
        baseModel,
        trainedOn: listOf(entityRef),
        evaluatedOn: listOf(entityRef),
        servedBy: listOf(entityRef),
        producedBy,
        versions: listOf(version),
        source: modelSource,
        card,
        pricing,
        retirement,
        releasedOn: day,
        registries: listOf(registrySource),
        disagreements: listOf(disagreement),
      },
      [...sharedRequired, 'modality', 'task'],
    ),
  },
};
