import {
  BASE_MODEL_RELATIONS,
  SKILL_LEVELS,
  VERSION_STAGES,
} from '../vocabulary';
import {
  amount,
  artifactUri,
  count,
  day,
  entityRef,
  flag,
  huggingFaceId,
  instant,
  listOf,
  oneOf,
  positive,
  record,
  text,
  webAddress,
} from './fragments';
import { MODEL_CARD_MAX_CHARACTERS } from './limits';

export const architecture = record({
  type: text,
  layers: positive,
  hiddenSize: positive,
  intermediateSize: positive,
  attentionHeads: positive,
  kvHeads: positive,
  headDim: positive,
  vocabSize: positive,
  dtype: text,
  tiedEmbeddings: flag,
  gatedMlp: flag,
  attention: text,
  qLoraRank: positive,
  kvLoraRank: positive,
  qkNopeHeadDim: positive,
  qkRopeHeadDim: positive,
  vHeadDim: positive,
  experts: positive,
  activeExperts: positive,
  sharedExperts: count,
  moeIntermediateSize: positive,
  denseLayers: count,
  slidingWindow: positive,
  visionParameters: positive,
  visionLayers: positive,
  visionHiddenSize: positive,
  crossAttentionLayers: positive,
  decoderLayers: positive,
  melBins: positive,
  embeddingDimensions: positive,
  matryoshkaDimensions: listOf(positive),
  maxPositions: positive,
  textEncoders: listOf(text),
  positions: text,
});

export const baseModel = record(
  {
    ref: entityRef,
    huggingFaceId,
    relation: oneOf(BASE_MODEL_RELATIONS),
    method: text,
    bits: positive,
    others: listOf(huggingFaceId),
  },
  ['relation'],
);

export const producedBy = record(
  { component: entityRef, run: text, cluster: text },
  ['run'],
);

export const version = record(
  {
    version: text,
    artifactUri,
    revision: text,
    stage: oneOf(VERSION_STAGES),
    createdAt: instant,
    registry: text,
  },
  ['version'],
);

export const modelSource = record({
  huggingFaceId,
  providerModelId: text,
  revision: { type: 'string', pattern: '^[0-9a-f]{40}$' },
});

export const card = {
  ...record({
    text: { ...text, maxLength: MODEL_CARD_MAX_CHARACTERS },
    url: webAddress,
  }),
  minProperties: 1,
  maxProperties: 1,
};

export const evaluation = record(
  {
    benchmark: text,
    metric: text,
    value: { type: 'number' },
    shots: count,
    dataset: entityRef,
    source: webAddress,
    reportedBy: oneOf(['provider', 'third-party', 'portal']),
    evidence: oneOf(['primary', 'copy']),
    setting: text,
    note: text,
  },
  ['benchmark', 'metric', 'value'],
);

export const speed = record(
  {
    metric: text,
    value: amount,
    unit: text,
    basis: oneOf(['published', 'measured']),
    on: text,
    asOf: day,
    source: webAddress,
  },
  ['metric', 'value', 'unit', 'basis'],
);

export const pricing = record(
  {
    inputPerMTokens: amount,
    outputPerMTokens: amount,
    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
    asOf: day,
    source: webAddress,
    note: text,
  },
  ['currency', 'asOf'],
);

export const retirement = record(
  { status: oneOf(['deprecated', 'retired']), scope: text, on: day },
  ['status'],
);

export const skills = record({ level: oneOf(SKILL_LEVELS), note: text }, [
  'level',
]);
