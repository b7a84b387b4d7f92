export { registerSearchModels } from './searchModels';
