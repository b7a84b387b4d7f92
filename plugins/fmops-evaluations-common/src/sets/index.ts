export * from './EvaluationSet';
export * from './limits';
export * from './permissions';
export * from './SetImport';
export * from './SetRow';
export * from './SetsApi';
export * from './SetsClient';
