import type { AgreementFigure } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ReviewResultMessages } from './messages';

const ALPHAS = {
  nominal: 'measure.nominalAlpha',
  ordinal: 'measure.ordinalAlpha',
  interval: 'measure.intervalAlpha',
} as const;

/** How a measure of agreement is called. */
export function agreementWords(
  t: ReviewResultMessages,
  { measure, level }: AgreementFigure,
): string {
  switch (measure) {
    case 'cohen':
      return t(level === 'nominal' ? 'measure.kappa' : 'measure.weightedKappa');
    case 'fleiss':
      return t('measure.fleiss');
    default:
      return t(ALPHAS[level]);
  }
}
