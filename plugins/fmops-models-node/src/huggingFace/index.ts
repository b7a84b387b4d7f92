export * from './HubClient';
export * from './adapterFacts';
export * from './configFacts';
export * from './configTask';
export * from './hubLicense';
export * from './hubModel';
export * from './hubTasks';
