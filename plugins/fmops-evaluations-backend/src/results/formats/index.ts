import type { EvaluationFormat } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { FmopsFormat } from './fmops';
import { EvalResultsFormat, ModelIndexFormat } from './huggingFace';
import { LightEvalFormat } from './lightEval';
import { LmEvalFormat } from './lmEval';
import { MlflowFormat } from './mlflow';

/** The formats that the plugin itself reads. */
export const evaluationFormats: readonly EvaluationFormat[] = [
  new LmEvalFormat(),
  new LightEvalFormat(),
  new EvalResultsFormat(),
  new ModelIndexFormat(),
  new MlflowFormat(),
  new FmopsFormat(),
];
