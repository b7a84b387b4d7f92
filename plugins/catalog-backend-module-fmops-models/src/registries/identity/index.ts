export { identityHints, type IdentityHints } from './identityHints';
export { findTwin, twinFilter } from './twins';
