export * from './chooseEndpoint';
export * from './Invocation';
export * from './VersionChange';
