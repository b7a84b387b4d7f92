import type {
  FoundationModelSpec,
  Medium,
  Modality,
} from '@fmops/backstage-plugin-fmops-models-common';
import { texts } from '@fmops/backstage-plugin-fmops-models-node';

const MEDIA: Record<string, Medium> = {
  TEXT: 'text',
  IMAGE: 'image',
  VIDEO: 'video',
  AUDIO: 'audio',
  SPEECH: 'audio',
  EMBEDDING: 'vector',
};

/** What a model of this modality does most likely: Bedrock does not tell tasks. */
const TASKS: Partial<Record<Modality, string>> = {
  text: 'text-generation',
  'vision-language': 'image-text-to-text',
  image: 'text-to-image',
  embedding: 'feature-extraction',
};

function media(modalities: unknown): Medium[] {
  const known = texts(modalities)
    .map(item => item.toUpperCase())
    .flatMap(item => (Object.hasOwn(MEDIA, item) ? MEDIA[item] : []));
  return [...new Set(known)];
}

function modalityOf(inputs: Medium[], outputs: Medium[]) {
  if (outputs.includes('vector')) {
    return 'embedding';
  }
  if (outputs.includes('audio') || inputs.includes('audio')) {
    return 'audio';
  }
  if (outputs.includes('image')) {
    return 'image';
  }
  if (outputs.includes('text')) {
    return inputs.some(medium => medium === 'image' || medium === 'video')
      ? 'vision-language'
      : 'text';
  }
  // Video alone: the catalog has no modality for it, which the rejection says
  return outputs[0] as Modality | undefined;
}

/** What a model reads and writes, its modality, and the task that follows from it. */
export function mediaFacts(
  inputModalities: unknown,
  outputModalities: unknown,
): Partial<FoundationModelSpec> {
  const inputs = media(inputModalities);
  const outputs = media(outputModalities);
  const modality = modalityOf(inputs, outputs);
  const task = modality && TASKS[modality];
  return {
    ...(modality && { modality }),
    ...(inputs.length > 0 && { inputs }),
    ...(outputs.length > 0 && { outputs }),
    ...(task && { task, unverifiedFields: ['task'] }),
  };
}
