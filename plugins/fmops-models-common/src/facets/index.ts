export * from './names';
export * from './classes';
export * from './definitions';
export * from './sorts';
