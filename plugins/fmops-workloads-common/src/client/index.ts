export * from './FmopsWorkloadsApi';
export { FmopsWorkloadsClient } from './FmopsWorkloadsClient';
