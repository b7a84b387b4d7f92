export { FmopsFormat } from './FmopsFormat';
