export * from './InspectionsClient';
export * from './ModelInspection';
export * from './modelName';
