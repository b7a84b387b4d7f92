export { imageRules } from './imageRules';
