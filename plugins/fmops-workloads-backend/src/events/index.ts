export { announceFinished } from './announceFinished';
