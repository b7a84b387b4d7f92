import {
  CreateModelPackageCommand,
  CreateModelPackageGroupCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { RegistryHttpClient } from '@fmops/backstage-plugin-fmops-models-node';
import { collect } from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import {
  MOTO_CREDENTIALS,
  pythonBin,
  startMotoServer,
  type MotoServer,
} from '@fmops/test-servers';
import { expectEntities } from '../../__testUtils__/hostileAnswers';
import { awsRegistryTypes } from '../aws';

const region = 'eu-central-1';
const rootConfig = new ConfigReader({
  aws: { mainAccount: MOTO_CREDENTIALS },
});

function registry(config: object) {
  const type = awsRegistryTypes(rootConfig).find(
    item => item.type === 'sagemaker',
  )!;
  return type.create(new ConfigReader({ region, ...config }), {
    logger: mockServices.logger.mock(),
    http: new RegistryHttpClient(),
  });
}

it.each([
  [{ region: 'eu-central-1.evil.example' }, /region of a registry is/],
  [{ accountId: '12' }, /accountId of a registry is 12, and must have 12/],
])('refuses %j', (config, message) => {
  expect(() => registry(config)).toThrow(message);
});

(pythonBin ? describe : describe.skip)('with Moto', () => {
  let moto: MotoServer;
  let client: SageMakerClient;

  beforeAll(async () => {
    moto = await startMotoServer();
    client = new SageMakerClient({
      region,
      endpoint: moto.url,
      credentials: MOTO_CREDENTIALS,
    });
  });
  beforeEach(() => moto.reset());
  afterAll(async () => {
    client.destroy();
    await moto.stop();
  });

  const list = () =>
    collect(
      registry({ endpoint: moto.url }).list(new AbortController().signal),
    );

  async function createGroup(name: string) {
    await client.send(
      new CreateModelPackageGroupCommand({
        ModelPackageGroupName: name,
        ModelPackageGroupDescription: `About ${name}`,
      }),
    );
  }

  async function createPackage(
    group: string,
    status: 'Approved' | 'Rejected' | 'PendingManualApproval',
    facts: Record<string, string> = {},
  ) {
    await client.send(
      new CreateModelPackageCommand({
        ModelPackageGroupName: group,
        ModelApprovalStatus: status,
        Domain: 'NATURAL_LANGUAGE_PROCESSING',
        Task: 'TEXT_GENERATION',
        CustomerMetadataProperties: facts,
        InferenceSpecification: {
          Containers: [
            {
              Image: 'example.com/serving:1',
              ModelDataUrl: `s3://models/${group}/${status}.tar.gz`,
              Framework: 'PYTORCH',
            },
          ],
          SupportedContentTypes: ['application/json'],
          SupportedResponseMIMETypes: ['application/json'],
        },
      }),
    );
  }

  it('reads groups as models and packages as versions', async () => {
    await createGroup('assistant');
    await createPackage('assistant', 'Rejected');
    await createPackage('assistant', 'Approved', {
      license: 'apache-2.0',
      'base-model': 'example/Base-7B',
    });
    await createPackage('assistant', 'PendingManualApproval', {
      license: 'mit',
    });

    const created = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    const models = await list();

    await expectEntities(models);
    expect(models).toEqual([
      {
        name: 'assistant',
        title: 'assistant',
        description: 'About assistant',
        tags: ['PYTORCH'],
        annotations: {
          'aws.amazon.com/sagemaker-model-package-group-arn':
            'arn:aws:sagemaker:eu-central-1:123456789012:model-package-group/assistant',
        },
        spec: {
          task: 'text-generation',
          modality: 'text',
          type: 'fine-tuned',
          baseModel: { huggingFaceId: 'example/Base-7B', relation: 'finetune' },
          unverifiedFields: ['type', 'baseModel.relation'],
          license: {
            id: 'apache-2.0',
            spdx: 'Apache-2.0',
            commercialUse: 'yes',
          },
          versions: [
            {
              version: '3',
              artifactUri: 's3://models/assistant/PendingManualApproval.tar.gz',
              stage: 'staging',
              createdAt: created,
            },
            {
              version: '2',
              artifactUri: 's3://models/assistant/Approved.tar.gz',
              stage: 'production',
              createdAt: created,
            },
            {
              version: '1',
              artifactUri: 's3://models/assistant/Rejected.tar.gz',
              stage: 'archived',
              createdAt: created,
            },
          ],
        },
      },
    ]);
  });

  it('reads all pages', async () => {
    const names = Array.from({ length: 101 }, (_, i) => `model-${i}`);
    for (const name of names) {
      await createGroup(name);
    }
    const models = await list();

    expect(models.map(({ name }) => name).sort()).toEqual(names.sort());
    expect(models[0].spec).toEqual({ versions: [] });
  });

  it('reads a group without packages', async () => {
    await createGroup('empty');
    await expect(list()).resolves.toMatchObject([
      { name: 'empty', spec: { versions: [] } },
    ]);
  });
});
