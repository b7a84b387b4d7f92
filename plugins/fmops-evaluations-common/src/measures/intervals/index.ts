export * from './intervals';
export { normalQuantile } from './normalQuantile';
