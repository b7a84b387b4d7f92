export * from './EksFacts';
