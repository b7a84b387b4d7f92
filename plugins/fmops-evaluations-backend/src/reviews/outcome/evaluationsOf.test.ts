import {
  conditionDifferences,
  type ReviewSettings,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { checkEvaluation } from '../../results/check';
import type { ItemVerdicts } from '../results';
import { StoredCampaign, type CampaignRow } from '../store';
import { evaluationsOf } from './evaluationsOf';

const ref = (name: string) => `foundationmodel:default/${name}`;

function campaignOf(settings: Partial<ReviewSettings>, models: string[]) {
  return new StoredCampaign({
    id: 'one',
    settings: JSON.stringify({ reviewersPerItem: 1, ...settings }),
    details: JSON.stringify({
      source: `Answers of ${models.join(', ')} to questions`,
      ...{ models, share: 1, seed: 1, evaluationIds: [] },
    }),
  } as CampaignRow);
}

const itemOf = (models: string[], verdict: string): ItemVerdicts => ({
  ...{ itemId: 'item', sourceKey: 'question' },
  models: models.map(model => ({ model })),
  verdicts: [{ reviewer: 'user:default/ann', verdict }],
});

const texts = () => ({ input: '?', output: '!' });

describe('evaluations of a comparison', () => {
  const against = (other: string) => {
    const models = [ref('ours'), ref(other)];
    const [ours] = evaluationsOf(
      campaignOf({ task: 'pairwise' }, models),
      [itemOf(models, 'a')],
      [],
      texts,
    );
    return ours;
  };

  it('do not mean the same against other models', () => {
    const [weak, strong] = [against('weak'), against('strong')];
    expect(conditionDifferences(weak, strong)).toMatchObject([
      { field: 'settings.models' },
    ]);
    expect(conditionDifferences(weak, against('weak'))).toEqual([]);
  });

  it('do not mean the same where people could know the models', () => {
    const models = [ref('ours'), ref('weak')];
    const { row } = campaignOf({ task: 'pairwise' }, models);
    const details = { ...JSON.parse(row.details), unblinded: true };
    const [ours] = evaluationsOf(
      new StoredCampaign({ ...row, details: JSON.stringify(details) }),
      ...([[itemOf(models, 'a')], [], texts] as const),
    );
    expect(conditionDifferences(against('weak'), ours)).toMatchObject([
      { field: 'settings.blind' },
    ]);
  });

  it('name no other model', () => {
    const ours = against('hidden');
    expect(ours.model.ref).toBe(ref('ours'));
    expect(ours.settings?.models).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(ours)).not.toContain('hidden');
  });
});

it('takes criteria of a rubric by any name', () => {
  const names = ['constructor', '__proto__', 'toString'];
  const [evaluation] = evaluationsOf(
    campaignOf(
      {
        task: 'scored',
        rubric: names.map(name => ({ name, min: 1, max: 5 })),
      },
      [ref('ours')],
    ),
    [itemOf([ref('ours')], JSON.stringify(names.map(name => [name, 4])))],
    [],
    texts,
  );
  expect(
    evaluation.scores?.map(({ metric, value }) => [metric, value]),
  ).toEqual(names.map(name => [name, 4]));
  expect(checkEvaluation(evaluation).rows[0].scores).toMatchObject({
    ...{ constructor: 4, toString: 4 },
  });
});
