import type {
  GateResult,
  Promotion,
  PromotionAct,
  PromotionStage,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

export const MODEL = 'foundationmodel:default/support-lora';

const ACTS: PromotionAct[] = [
  ...(['check', 'approve', 'reject'] as const),
  ...(['withdraw', 'retry', 'download'] as const),
];

export const passed: GateResult = {
  name: 'licence',
  title: 'Licence',
  type: 'licence',
  status: 'passed',
  reason: 'Apache-2.0 allows commercial use.',
  evidence: [
    { kind: 'licence', id: MODEL, digest: `sha256:${'a'.repeat(64)}` },
  ],
};

export const failed: GateResult = {
  name: 'knowledge',
  title: 'Knowledge',
  type: 'evaluation',
  status: 'failed',
  reason: 'accuracy is 0.41, where at least 0.5 is asked for.',
  advice: 'Train it again, or evaluate it again on the same data.',
  evidence: [
    {
      ...{ kind: 'evaluation', id: 'e1', title: 'mmlu, 1 March' },
      digest: `sha256:${'b'.repeat(64)}`,
    },
  ],
};

export const STAGES: PromotionStage[] = [
  {
    name: 'prod',
    title: 'Production',
    gates: [],
    approvals: [{ groups: ['group:default/ml-reviewers'], count: 1 }],
    action: { type: 'none', title: 'It is put on record' },
    rollback: { gates: [], approvals: [] },
  },
];

/** A promotion that waits for approval; `may` names what the reader can do. */
export function aPromotion(
  fields: Partial<Promotion> = {},
  ...may: PromotionAct[]
): Promotion {
  return {
    id: 'p1',
    kind: 'promotion',
    model: MODEL,
    version: '2',
    stage: 'prod',
    stageTitle: 'Production',
    state: 'awaiting-approval',
    formerVersion: '1',
    requestedBy: 'user:default/data-scientist',
    requestedAt: '2026-03-01T12:00:00Z',
    updatedAt: '2026-03-01T12:00:00Z',
    reason: 'Better answers',
    gates: [passed],
    evidenceDigest: `sha256:${'c'.repeat(64)}`,
    approvals: [],
    required: [{ groups: ['group:default/ml-reviewers'], count: 1, given: 0 }],
    action: { type: 'none', title: 'It is put on record' },
    attempts: 0,
    acts: Object.fromEntries(
      ACTS.map(act => [
        act,
        may.includes(act)
          ? { allowed: true }
          : { allowed: false, reason: 'You asked for it yourself' },
      ]),
    ) as Promotion['acts'],
    ...fields,
  };
}
