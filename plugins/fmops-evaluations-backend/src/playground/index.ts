export { AddedFilters } from './filters';
export { RequestQuota } from './limits';
export { addPlaygroundRoutes } from './routes';
export type { RunningAnswers } from './RunningAnswers';
export { startPlayground, type PlaygroundContext } from './startPlayground';
export type { Answering, AnswerRecords } from './answer';
