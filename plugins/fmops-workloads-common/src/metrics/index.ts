export * from './downsample';
export * from './endpoint';
export * from './log';
