/**
 * Answers of ListFoundationModels and ListCustomModels in the form that AWS
 * documents (https://docs.aws.amazon.com/bedrock/latest/APIReference/);
 * providers and models are made up. Moto 5.2 lacks the first call, and answers
 * the second one with times that the SDK refuses.
 */

const arn = (id: string) =>
  `arn:aws:bedrock:eu-central-1::foundation-model/${id}`;

export const foundationModels = [
  {
    modelArn: arn('example.chat-large-v1:0'),
    modelId: 'example.chat-large-v1:0',
    modelName: 'Chat Large',
    providerName: 'Example',
    inputModalities: ['TEXT', 'IMAGE'],
    outputModalities: ['TEXT'],
    responseStreamingSupported: true,
    customizationsSupported: [],
    inferenceTypesSupported: ['ON_DEMAND', 'INFERENCE_PROFILE'],
    modelLifecycle: {
      status: 'ACTIVE',
      startOfLifeTime: '2024-10-27T03:33:20Z',
    },
  },
  {
    modelArn: arn('example.text-v1'),
    modelId: 'example.text-v1',
    modelName: 'Text',
    providerName: 'Example',
    inputModalities: ['TEXT'],
    outputModalities: ['TEXT'],
    responseStreamingSupported: false,
    customizationsSupported: ['FINE_TUNING', 'CONTINUED_PRE_TRAINING'],
    inferenceTypesSupported: ['ON_DEMAND', 'PROVISIONED'],
    modelLifecycle: { status: 'LEGACY', endOfLifeTime: '2030-03-17T17:46:40Z' },
  },
  {
    modelArn: arn('example.embed-v1'),
    modelId: 'example.embed-v1',
    modelName: 'Embed',
    providerName: 'Example',
    inputModalities: ['TEXT', 'IMAGE'],
    outputModalities: ['EMBEDDING'],
    inferenceTypesSupported: ['ON_DEMAND'],
    modelLifecycle: { status: 'ACTIVE' },
  },
];

export const customModels = [
  {
    modelArn:
      'arn:aws:bedrock:eu-central-1:123456789012:custom-model/example.text-v1/abc',
    modelName: 'tickets',
    creationTime: '2026-05-01T10:00:00Z',
    baseModelArn: arn('example.text-v1'),
    baseModelName: 'Text',
    customizationType: 'FINE_TUNING',
    ownerAccountId: '123456789012',
    modelStatus: 'Active',
  },
  {
    modelArn:
      'arn:aws:bedrock:eu-central-1:123456789012:custom-model/imported/def',
    modelName: 'brought-along',
    creationTime: '2026-05-02T10:00:00Z',
    baseModelArn: '',
    baseModelName: '',
    customizationType: 'IMPORTED',
    modelStatus: 'Active',
  },
  {
    modelArn:
      'arn:aws:bedrock:eu-central-1:123456789012:custom-model/example.text-v1/ghi',
    modelName: 'not-yet',
    creationTime: '2026-05-03T10:00:00Z',
    baseModelArn: arn('example.text-v1'),
    baseModelName: 'Text',
    modelStatus: 'Creating',
  },
];
