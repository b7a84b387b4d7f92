export { AnswerOrder } from './AnswerOrder';
export { plain } from './blindAssignment';
export { QueueCounts } from './QueueCounts';
export { ReviewQueue } from './ReviewQueue';
export { choiceOf, scoresOf } from './verdictOf';
