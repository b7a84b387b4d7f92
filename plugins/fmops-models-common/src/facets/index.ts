export * from './names';
export * from './classes';
export * from './definitions';
export * from './sorts';
export * from './legalLabelValue';
export * from './sortKeys';
export * from './derive';
export * from './instanceClasses';
