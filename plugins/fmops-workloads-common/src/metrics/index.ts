export * from './downsample';
export * from './log';
