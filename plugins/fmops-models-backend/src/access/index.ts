export { audited } from './audited';
export { Members, type Member } from './Members';
