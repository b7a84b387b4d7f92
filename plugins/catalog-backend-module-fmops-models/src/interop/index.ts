export { createInteropProcessors } from './createInteropProcessors';
