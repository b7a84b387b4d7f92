export * from './Capacity';
export * from './demand';
