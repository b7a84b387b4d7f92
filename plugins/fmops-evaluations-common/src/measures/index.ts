export * from './agreement';
export * from './intervals';
export * from './judge';
export * from './labels';
export * from './pairs';
export * from './text';
