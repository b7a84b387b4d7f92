export { identityHints, type IdentityHints } from './identityHints';
export { createInteropProcessors } from './createInteropProcessors';
