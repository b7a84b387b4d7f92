export * from './DatasetsClient';
export * from './permissions';
export * from './rowProblems';
export * from './UploadedDataset';
