export * from './permissions';
export * from './PlaygroundApi';
export * from './PlaygroundClient';
export * from './PlaygroundEndpoint';
export * from './PlaygroundEvent';
export * from './PlaygroundRequest';
export * from './readAnswer';
