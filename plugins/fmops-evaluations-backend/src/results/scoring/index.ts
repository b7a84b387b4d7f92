export { withRowScores } from './withRowScores';
