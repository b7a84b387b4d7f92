export { readEksAccounts, type EksAccountSettings } from './EksAccountSettings';
export { ownerRef } from './ownerRef';
