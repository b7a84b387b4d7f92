export * from './readJudgeScore';
