export * from './mcNemar';
export * from './pairedDifference';
