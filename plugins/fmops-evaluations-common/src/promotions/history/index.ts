export * from './canonicalJson';
export * from './digest';
export * from './HistoryEntry';
export * from './verifyHistory';
