export * from './Diagnosis';
export * from './StartTimeline';
