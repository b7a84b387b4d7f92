export { createOutputModelProvider } from './createOutputModelProvider';
