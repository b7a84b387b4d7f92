export { isUniqueViolation } from './isUniqueViolation';
export { migrate } from './migrate';
