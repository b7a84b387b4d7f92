import type { EvaluationFormat } from '@fmops/backstage-plugin-fmops-evaluations-node';

/** The formats that modules have added. */
export class AddedFormats {
  readonly all: EvaluationFormat[] = [];

  /** @throws Error for an id that is taken */
  add(...formats: EvaluationFormat[]): void {
    for (const format of formats) {
      if (this.all.some(({ id }) => id === format.id)) {
        throw new Error(
          `There are two formats of evaluation results '${format.id}'`,
        );
      }
      this.all.push(format);
    }
  }
}
