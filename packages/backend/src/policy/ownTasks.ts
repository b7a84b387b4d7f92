import {
  createScaffolderTaskConditionalDecision,
  scaffolderTaskConditions,
} from '@backstage/plugin-scaffolder-backend/alpha';
import type {
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';

/**
 * Tasks of templates are for those who have started them: what was filled in
 * stands in them, and in their logs.
 *
 * @param userRef - reference of the caller
 */
export const ownTasks = (
  permission: ResourcePermission<'scaffolder-task'>,
  userRef: string,
): PolicyDecision =>
  createScaffolderTaskConditionalDecision(
    permission,
    scaffolderTaskConditions.isTaskOwner({ createdBy: [userRef] }),
  );
