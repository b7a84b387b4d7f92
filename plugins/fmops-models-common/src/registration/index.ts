export * from './inspectionRequest';
export * from './ModelRegistration';
export * from './registeredModel';
export * from './registrationProblems';
