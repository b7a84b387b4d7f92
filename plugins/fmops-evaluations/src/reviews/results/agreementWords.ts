import type { AgreementFigure } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** How a measure of agreement is called. */
export function agreementWords({ measure, level }: AgreementFigure): string {
  switch (measure) {
    case 'cohen':
      return level === 'nominal'
        ? "Cohen's kappa"
        : "Cohen's kappa, squared weights";
    case 'fleiss':
      return "Fleiss' kappa";
    default:
      return `Krippendorff's alpha, ${level}`;
  }
}
