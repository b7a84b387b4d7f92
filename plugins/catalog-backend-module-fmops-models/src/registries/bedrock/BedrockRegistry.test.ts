import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { RegistryHttpClient } from '@fmops/backstage-plugin-fmops-models-node';
import {
  collect,
  type RegistryReply,
  type RegistryServer,
  startRegistryServer,
} from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import { expectEntities } from '../../__testUtils__/hostileAnswers';
import { awsRegistryTypes } from '../aws';
import { customModels, foundationModels } from './__fixtures__/answers';

const region = 'eu-central-1';
const keys = { accessKeyId: 'testing', secretAccessKey: 'testing' };
let server: RegistryServer;

afterEach(() => server.close());

/** Answers as documented, after these ones. */
async function serve(...first: RegistryReply[]) {
  server = await startRegistryServer(({ pathname, searchParams }) => {
    const reply = first.shift();
    if (reply) {
      return reply;
    }
    if (pathname === '/foundation-models') {
      return { body: { modelSummaries: foundationModels } };
    }
    const from = Number(searchParams.get('nextToken'));
    return {
      body: {
        modelSummaries: customModels.slice(from, from + 2),
        ...(from + 2 < customModels.length && { nextToken: String(from + 2) }),
      },
    };
  });
}

function registry(config: object = {}) {
  const type = awsRegistryTypes(
    new ConfigReader({
      aws: {
        mainAccount: keys,
        accounts: [{ accountId: '123456789012', ...keys }],
      },
    }),
  ).find(item => item.type === 'bedrock')!;
  return type.create(
    new ConfigReader({ region, endpoint: server.baseUrl, ...config }),
    { logger: mockServices.logger.mock(), http: new RegistryHttpClient() },
  );
}

const list = (config?: object) =>
  collect(registry(config).list(new AbortController().signal));

it('reads what Bedrock offers', async () => {
  await serve();
  const [chat, text, embed] = await list({ customModels: false });

  expect(chat).toEqual({
    name: 'example.chat-large-v1:0',
    title: 'Chat Large',
    tags: ['on-demand', 'inference-profile', 'streaming'],
    url: 'https://eu-central-1.console.aws.amazon.com/bedrock/home?region=eu-central-1#/model-catalog/serverless/example.chat-large-v1:0',
    annotations: {
      'aws.amazon.com/bedrock-foundation-model-arn':
        'arn:aws:bedrock:eu-central-1::foundation-model/example.chat-large-v1:0',
    },
    spec: {
      access: 'proprietary',
      skills: { level: 'api' },
      type: 'base',
      provider: 'Example',
      modality: 'vision-language',
      inputs: ['text', 'image'],
      outputs: ['text'],
      task: 'image-text-to-text',
      fineTunable: false,
      releasedOn: '2024-10-27',
      source: { providerModelId: 'example.chat-large-v1:0' },
      unverifiedFields: ['task', 'releasedOn'],
    },
  });
  expect(text.spec).toMatchObject({
    lifecycle: 'deprecated',
    retirement: {
      status: 'deprecated',
      scope: 'Amazon Bedrock',
      on: '2030-03-17',
    },
    fineTunable: true,
    fineTuningMethods: ['api'],
  });
  expect(embed.spec).toMatchObject({
    modality: 'embedding',
    outputs: ['vector'],
  });
  expect(embed.spec.fineTunable).toBeUndefined();
  expect(embed.spec.pricing).toBeUndefined();
  expect(server.requests).toHaveLength(1);
});

it('reads custom models of all pages that are ready, with their base', async () => {
  await serve();
  const all = await list();
  const models = all.slice(3);

  await expectEntities(all);

  expect(models).toEqual([
    {
      name: 'tickets',
      title: 'tickets',
      annotations: {
        'aws.amazon.com/bedrock-custom-model-arn': customModels[0].modelArn,
      },
      spec: {
        access: 'proprietary',
        skills: { level: 'api' },
        type: 'fine-tuned',
        modality: 'text',
        task: 'text-generation',
        inputs: ['text'],
        outputs: ['text'],
        unverifiedFields: ['task'],
        baseModel: {
          ref: 'foundationmodel:default/example.text-v1',
          relation: 'finetune',
          method: 'fine-tuning',
        },
        source: { providerModelId: customModels[0].modelArn },
      },
    },
    expect.objectContaining({
      name: 'brought-along',
      spec: {
        access: 'proprietary',
        skills: { level: 'api' },
        source: { providerModelId: customModels[1].modelArn },
      },
    }),
  ]);
});

it('asks again when it is throttled', async () => {
  await serve({
    status: 429,
    headers: { 'x-amzn-errortype': 'ThrottlingException' },
    body: { message: 'Too many requests' },
  });
  await expect(list()).resolves.toHaveLength(5);
});

it.each([
  [
    'AccessDeniedException',
    /Bedrock in eu-central-1 of account 123456789012 can't be read: AccessDeniedException: no; allow this action in the policy/,
  ],
  [
    'UnrecognizedClientException',
    /check that the region is enabled for the account/,
  ],
  ['ValidationException', /can't be read: ValidationException: no$/],
])('tells what to do about %s', async (type, message) => {
  await serve({
    status: 403,
    headers: { 'x-amzn-errortype': type },
    body: { message: 'no' },
  });
  await expect(list({ accountId: '123456789012' })).rejects.toThrow(message);
});

it('fails as a whole when custom models can’t be read', async () => {
  await serve(
    { body: { modelSummaries: foundationModels } },
    {
      status: 403,
      headers: { 'x-amzn-errortype': 'AccessDeniedException' },
      body: { message: 'no' },
    },
  );
  await expect(list()).rejects.toThrow(/AccessDeniedException/);
});
