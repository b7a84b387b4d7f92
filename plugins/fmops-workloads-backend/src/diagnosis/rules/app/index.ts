export { cudaRules } from './cudaRules';
export { servingRules } from './servingRules';
export { hubRules } from './hubRules';
export { storageRules } from './storageRules';
export { distributedRules } from './distributedRules';
export { rayRules } from './rayRules';
export { programRules } from './programRules';
