export { registerFitModel } from './fitModel';
