export * from './DecisionMeasure';
export * from './decide';
export * from './measuresOf';
export * from './measurementsOf';
