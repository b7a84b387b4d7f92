export * from './hubModel';
