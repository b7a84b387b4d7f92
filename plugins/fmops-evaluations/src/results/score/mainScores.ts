import type {
  Evaluation,
  Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Scores over all of the data, not of a part of it. */
export const mainScores = ({ scores }: Pick<Evaluation, 'scores'>): Score[] =>
  scores.filter(({ slice }) => slice === undefined);
