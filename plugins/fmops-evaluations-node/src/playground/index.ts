export * from './extension';
export * from './PlaygroundFilter';
