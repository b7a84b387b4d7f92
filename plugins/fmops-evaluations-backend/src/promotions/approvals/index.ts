export { Standing } from './Standing';
export { countApprovals, isApproved, type Approver } from './countApprovals';
export { approvalRefusal } from './approvalRefusal';
