export * from './promoteOverlay';
export * from './localBranch';
