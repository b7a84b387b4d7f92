export { readLimits, type AnswerLimits } from './readLimits';
export { RequestQuota } from './RequestQuota';
export { TooManyRequestsError } from './TooManyRequestsError';
export { UsageLimits } from './UsageLimits';
