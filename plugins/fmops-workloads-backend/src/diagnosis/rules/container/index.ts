export { startRules } from './startRules';
export { volumeRules } from './volumeRules';
export { exitRules } from './exitRules';
