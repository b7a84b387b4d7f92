export { registerGetFineTuning } from './getFineTuning';
export { registerStartFineTuning } from './startFineTuning';
