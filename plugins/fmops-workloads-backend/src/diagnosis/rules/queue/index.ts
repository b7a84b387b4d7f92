export { quotaRules } from './quotaRules';
export { evictionRules } from './evictionRules';
export { admissionRules } from './admissionRules';
