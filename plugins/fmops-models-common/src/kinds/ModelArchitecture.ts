/**
 * Shape of a network as published in its configuration; what is unknown is left out.
 *
 * @public
 */
export type ModelArchitecture = {
  type?: string;
  layers?: number;
  hiddenSize?: number;
  intermediateSize?: number;
  attentionHeads?: number;
  kvHeads?: number;
  headDim?: number;
  vocabSize?: number;
  /** Of the published weights, such as `bfloat16`. */
  dtype?: string;
  tiedEmbeddings?: boolean;
  /** Three feed-forward matrices (SwiGLU, GeGLU) instead of two. */
  gatedMlp?: boolean;
  /** `mla`: multi-head latent attention, where `headDim` does not apply. */
  attention?: string;
  qLoraRank?: number;
  kvLoraRank?: number;
  qkNopeHeadDim?: number;
  qkRopeHeadDim?: number;
  vHeadDim?: number;
  experts?: number;
  activeExperts?: number;
  sharedExperts?: number;
  moeIntermediateSize?: number;
  /** Layers without experts. */
  denseLayers?: number;
  /** Tokens that one attention layer looks back, in all or some layers. */
  slidingWindow?: number;
  visionParameters?: number;
  visionLayers?: number;
  visionHiddenSize?: number;
  crossAttentionLayers?: number;
  decoderLayers?: number;
  melBins?: number;
  embeddingDimensions?: number;
  matryoshkaDimensions?: number[];
  maxPositions?: number;
  textEncoders?: string[];
  /** Position scheme where it is not rotary. */
  positions?: string;
};
