import type {
  InspectionRequest,
  RegistrationWay,
} from '@fmops/backstage-plugin-fmops-models-common';

/** A field in which somebody says which model is meant. */
export interface WayField {
  name: keyof InspectionRequest;
  label: string;
  help: string;
}

/** A way to say which model is meant. */
export interface Way {
  way: RegistrationWay;
  label: string;
  fields: readonly WayField[];
}

/** The ways, in the order of their tabs. */
export const WAYS: readonly Way[] = [
  {
    way: 'huggingFace',
    label: 'Hugging Face',
    fields: [
      {
        name: 'huggingFaceId',
        label: 'Hugging Face id',
        help: 'Owner and name, such as Qwen/Qwen2.5-7B-Instruct, or the address of its page',
      },
    ],
  },
  {
    way: 'files',
    label: 'Bucket or folder',
    fields: [
      {
        name: 'uri',
        label: 'Address of the folder',
        help: 'With config.json and safetensors files in it, such as s3://bucket/folder or file:///folder',
      },
    ],
  },
  {
    way: 'provider',
    label: 'Hosted',
    fields: [
      {
        name: 'provider',
        label: 'Provider',
        help: 'Who hosts the model, such as Anthropic',
      },
      {
        name: 'providerModelId',
        label: 'Model id',
        help: 'As calls to the provider name the model',
      },
    ],
  },
  { way: 'manual', label: 'By hand', fields: [] },
];

/** The Hub id in the address of a model's page; other texts as they are. */
export function hubIdIn(text: string): string {
  const [, id] =
    /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([^/\s]+\/[^/?#\s]+)/.exec(
      text.trim(),
    ) ?? [];
  return id ?? text;
}
