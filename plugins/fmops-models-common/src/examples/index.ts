export * from './foundationModel';
export * from './modelDataset';
