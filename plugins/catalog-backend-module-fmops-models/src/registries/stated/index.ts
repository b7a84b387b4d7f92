export * from './artifactUri';
export * from './modelCard';
export * from './roundedCount';
export * from './StatedFacts';
export * from './statedLicense';
