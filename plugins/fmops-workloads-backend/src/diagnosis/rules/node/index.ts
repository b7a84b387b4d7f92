export { acceleratorRules } from './acceleratorRules';
export { interruptionRules } from './interruptionRules';
export { kubeletRules } from './kubeletRules';
