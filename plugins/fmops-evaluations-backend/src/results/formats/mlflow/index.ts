export { MlflowFormat } from './MlflowFormat';
