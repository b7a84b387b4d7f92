export * from './FmopsWorkloadsApi';
