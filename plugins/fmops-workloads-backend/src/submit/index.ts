export { Acts } from './acts';
export { Authority } from './Authority';
export { assertMember, Membership } from './Membership';
export { Stops } from './Stops';
export { Submissions, type SubmissionRequest } from './Submissions';
export { Targets } from './Targets';
export { VersionChanges } from './versions';
