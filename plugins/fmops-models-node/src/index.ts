/**
 * What sources of foundation models are made of: the extension point for
 * registries, patient requests, readers of hostile answers, and the Hugging
 * Face Hub's entries as models.
 *
 * @packageDocumentation
 */
export * from './answers';
export * from './extensions';
export * from './http';
export * from './huggingFace';
export * from './registries';
export * from './safetensors';
