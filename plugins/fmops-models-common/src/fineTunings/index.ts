export * from './FineTuning';
export * from './fineTuningProblems';
export * from './FineTuningsClient';
export * from './permissions';
