export type { Answer, AnswerTools } from './Answer';
export { Answering } from './Answering';
export { AnswerRecords } from './AnswerRecords';
