export { LightEvalFormat } from './LightEvalFormat';
