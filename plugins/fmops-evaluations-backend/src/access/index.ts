export { assertMember, Membership, type Member } from './Membership';
export { Permits } from './Permits';
export { ownersOf, ReadableEntities, refOf } from './ReadableEntities';
