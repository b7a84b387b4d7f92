export { AddedFilters } from './filters';
export { addPlaygroundRoutes } from './routes';
export { startPlayground, type PlaygroundContext } from './startPlayground';
export type { Answering, AnswerRecords } from './answer';
