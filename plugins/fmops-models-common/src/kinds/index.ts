export * from './License';
export * from './ModelArchitecture';
export * from './modelFacts';
export * from './modelProvenance';
export * from './FoundationModel';
export * from './ModelDataset';
export * from './newestFirst';
