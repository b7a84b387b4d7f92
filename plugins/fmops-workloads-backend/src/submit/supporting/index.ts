export { assertOwnAccounts } from './ownAccounts';
export * from './parseSupporting';
export { SUPPORTING_KINDS } from './supportingKinds';
