import {
  objectionText,
  type TuningObjection,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Problem } from './RunRequest';

const FIELDS: Record<TuningObjection['about'], Problem['field']> = {
  model: 'baseModel',
  method: 'method',
  sequenceLength: 'sequenceLength',
  dataset: 'dataset',
};

/** What speaks against a model or dataset, at the field of the form to change. */
export function objectionProblem(objection: TuningObjection): Problem {
  return { field: FIELDS[objection.about], message: objectionText(objection) };
}
