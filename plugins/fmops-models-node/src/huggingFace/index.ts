export * from './hubLicense';
export * from './hubModel';
export * from './hubTasks';
