export * from './artifactUri';
export * from './modelCard';
export * from './StatedFacts';
export * from './statedLicense';
