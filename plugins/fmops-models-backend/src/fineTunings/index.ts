export { createFineTunings } from './createFineTunings';
export {
  addFineTuningRoutes,
  type FineTuningContext,
} from './fineTuningRoutes';
export type { FineTunings } from './FineTunings';
