import {
  VERSION_STAGES,
  type VersionStage,
} from '@fmops/backstage-plugin-fmops-models-common';
import { fields, text } from '@fmops/backstage-plugin-fmops-models-node';

const BY_APPROVAL: Record<string, VersionStage> = {
  Approved: 'production',
  PendingManualApproval: 'staging',
  Rejected: 'archived',
};

/**
 * Stage of a model package. What is rejected is archived; else its life cycle
 * says, where its stage is one that the catalog knows; else its approval.
 */
export function stageOfPackage(modelPackage: unknown): VersionStage {
  const { ModelApprovalStatus, ModelLifeCycle } = fields(modelPackage);
  const approval = text(ModelApprovalStatus) ?? '';
  const byApproval = Object.hasOwn(BY_APPROVAL, approval)
    ? BY_APPROVAL[approval]
    : 'development';
  const said = text(fields(ModelLifeCycle).Stage)?.toLowerCase();
  const stage = VERSION_STAGES.find(item => item === said);
  return byApproval === 'archived' ? byApproval : stage ?? byApproval;
}
