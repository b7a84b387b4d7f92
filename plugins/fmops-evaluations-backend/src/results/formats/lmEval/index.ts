export { LmEvalFormat } from './LmEvalFormat';
