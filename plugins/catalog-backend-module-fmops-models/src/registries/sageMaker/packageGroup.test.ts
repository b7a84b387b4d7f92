import fc from 'fast-check';
import {
  anyValue,
  expectEntitiesOrRejections,
  withAnyOf,
} from '../../__testUtils__/hostileAnswers';
import { packageGroup } from './packageGroup';

const group = { ModelPackageGroupName: 'assistant' };

it.each([
  [{ ModelApprovalStatus: 'Approved' }, 'production'],
  [{ ModelApprovalStatus: 'PendingManualApproval' }, 'staging'],
  [{}, 'development'],
  [{ ModelApprovalStatus: 'toString' }, 'development'],
  [
    {
      ModelApprovalStatus: 'Approved',
      ModelLifeCycle: { Stage: 'Staging', StageStatus: 'Approved' },
    },
    'staging',
  ],
  [
    {
      ModelApprovalStatus: 'Rejected',
      ModelLifeCycle: { Stage: 'Production', StageStatus: 'Approved' },
    },
    'archived',
  ],
  [
    {
      ModelApprovalStatus: 'Approved',
      ModelLifeCycle: { Stage: 'Wave 2', StageStatus: 'Approved' },
    },
    'production',
  ],
])('finds the stage of %j', (answer, stage) => {
  const { spec } = packageGroup(group, [{ ModelPackageVersion: 1, ...answer }]);
  expect(spec.versions).toEqual([{ version: '1', stage }]);
});

it('makes a card of what SageMaker’s model card says in words', () => {
  const content = {
    model_overview: {
      model_description: 'Answers tickets.',
      problem_type: 'Text generation',
      model_artifact: ['s3://models/x'],
    },
    intended_uses: { risk_rating: 'Low' },
    evaluation_details: [
      { name: 'Held-out tickets', evaluation_observation: 'Good enough.' },
      { name: 'Smoke' },
    ],
    additional_information: { ethical_considerations: 'No customer names.' },
  };
  const { spec } = packageGroup(group, [
    {
      ModelPackageVersion: 1,
      ModelCard: { ModelCardContent: JSON.stringify(content) },
    },
  ]);

  expect(spec.card?.text).toBe(
    [
      '## Model\n\nAnswers tickets.',
      '## Problem type\n\nText generation',
      '## Risk rating\n\nLow',
      '## Ethical considerations\n\nNo customer names.',
      '## Evaluations\n\n- Held-out tickets: Good enough.\n- Smoke',
    ].join('\n\n'),
  );
});

it('finds weights that are not packed', () => {
  const { spec } = packageGroup(group, [
    {
      ModelPackageVersion: 4,
      InferenceSpecification: {
        Containers: [
          {
            ModelDataSource: {
              S3DataSource: { S3Uri: 's3://models/x/', ETag: 'abc' },
            },
          },
        ],
      },
    },
  ]);
  expect(spec.versions).toEqual([
    {
      version: '4',
      artifactUri: 's3://models/x/',
      revision: 'abc',
      stage: 'development',
    },
  ]);
});

it('survives any answer', async () => {
  const containers = fc
    .tuple(
      withAnyOf('ModelDataUrl', 'ModelDataETag', 'Framework'),
      withAnyOf('S3Uri', 'ETag'),
    )
    .map(([container, source]) => ({
      Containers: [{ ModelDataSource: { S3DataSource: source }, ...container }],
    }));
  const cards = fc
    .oneof(
      anyValue,
      withAnyOf('model_overview', 'intended_uses', 'evaluation_details'),
    )
    .map(card => ({ ModelCardContent: JSON.stringify(card) ?? card }));
  const packages = fc.oneof(
    anyValue,
    fc
      .tuple(
        withAnyOf('ModelApprovalStatus', 'ModelLifeCycle', 'CreationTime'),
        withAnyOf('Task', 'Domain', 'CustomerMetadataProperties'),
        fc.oneof(anyValue, fc.nat()),
        fc.oneof(anyValue, containers),
        fc.oneof(anyValue, cards),
      )
      .map(([a, b, version, specification, card]) => ({
        ...a,
        ...b,
        ModelPackageVersion: version,
        InferenceSpecification: specification,
        ModelCard: card,
      })),
  );
  const groups = fc.oneof(
    anyValue,
    withAnyOf(
      'ModelPackageGroupName',
      'ModelPackageGroupArn',
      'ModelPackageGroupDescription',
    ),
    fc.constant(group),
  );
  const run = fc.assert(
    fc.asyncProperty(
      groups,
      fc.array(packages, { maxLength: 4 }),
      (answer, versions) =>
        expectEntitiesOrRejections([packageGroup(answer, versions)]),
    ),
  );
  await expect(run).resolves.toBeUndefined();
});
