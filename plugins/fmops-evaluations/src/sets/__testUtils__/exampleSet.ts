import type {
  EvaluationSet,
  EvaluationSetVersion,
  SetRow,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A set with two versions that the reader may edit. */
export const exampleSet: EvaluationSet = {
  id: 'set-1',
  name: 'support-questions',
  title: 'Support questions',
  useCase: 'Answers of the support assistant',
  owner: 'group:default/language-team',
  visibility: 'shared',
  prompts: [{ ref: 'prompttemplate:default/example-summary' }],
  takesRatings: false,
  latestVersion: 2,
  rowCount: 1,
  labelled: true,
  createdBy: 'user:default/guest',
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-21T08:00:00.000Z',
  editable: true,
};

/** Its versions, the newest first. */
export const exampleVersions: EvaluationSetVersion[] = [2, 1].map(number => ({
  number,
  digest: `sha256:${`${number}`.repeat(64)}`,
  rowCount: 1,
  labelledCount: 1,
  publishedBy: 'user:default/guest',
  publishedAt: '2026-11-21T08:00:00.000Z',
}));

/** One of its rows. */
export const exampleRow: SetRow = {
  key: 'a',
  input: { text: '<img src=x onerror="window.hacked = true">' },
  expected: 'An answer',
  label: 'good',
  source: 'edit',
  addedBy: 'user:default/guest',
  addedAt: '2026-11-21T08:00:00.000Z',
};
