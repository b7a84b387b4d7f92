export { readLimits, type AnswerLimits } from './readLimits';
export { TooManyRequestsError } from './TooManyRequestsError';
export { UsageLimits } from './UsageLimits';
