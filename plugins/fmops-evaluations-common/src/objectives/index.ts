export * from './indicators';
export * from './Objective';
export * from './ObjectivesApi';
export * from './ObjectivesClient';
export * from './permissions';
export * from './dropOfShare';
export * from './readVerdict';
