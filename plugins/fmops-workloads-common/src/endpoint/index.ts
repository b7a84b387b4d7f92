export * from './chooseEndpoint';
export * from './Invocation';
