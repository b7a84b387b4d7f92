export * from './TuningObjection';
export * from './modelObjections';
export * from './datasetLayout';
export * from './datasetObjections';
