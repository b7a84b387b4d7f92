export * from './comparison';
export * from './conditions';
export * from './delivery';
export * from './Evaluation';
export * from './permissions';
export * from './ResultsApi';
export * from './ResultsClient';
