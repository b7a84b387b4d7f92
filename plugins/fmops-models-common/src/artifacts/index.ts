export * from './artifactLocation';
