export * from './Preflight';
