export { parseModelRef } from './modelRef';
export { PortalLinks } from './PortalLinks';
export { ReadableModels } from './ReadableModels';
