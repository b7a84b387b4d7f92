import { audited } from '../../routes/audited';
import type { ActionsRegistryService } from '../alpha';
import type { ActionContext } from '../context';
import { findRun, runIdInput } from '../runId';

const DESCRIPTION = `
Stop a run: deletes the job with its pods in the cluster, so that it lets go of its nodes; its record stays, as Cancelled. What it has not saved is lost, and it cannot be resumed. Call it only for a run that the user named, after they have confirmed. Endpoints cannot be stopped so. Needs the permission fmops.workload.stop and membership in the group that owns the namespace.`.trim();

/** Registers the stop of a run. */
export function registerStopRun(
  registry: ActionsRegistryService,
  context: ActionContext,
): void {
  registry.register({
    name: 'stop-run',
    title: 'Stop a run',
    description: DESCRIPTION,
    attributes: { readOnly: false, destructive: true, idempotent: false },
    schema: {
      input: runIdInput,
      output: z => z.object({ stopped: z.boolean() }),
    },
    action: async ({ input, credentials }) => {
      const { cluster, uid } = input;
      // An action has no request, from which the audit log would tell who acts.
      const { principal } = credentials;
      await audited(
        context.auditor,
        {
          eventId: 'workload-stop',
          severityLevel: 'medium',
          meta: { cluster, uid, action: 'stop-run', by: actorOf(principal) },
        },
        async () => {
          await findRun(context, credentials, input);
          await context.stops.stop(credentials, { cluster, uid });
        },
      );
      return { output: { stopped: true } };
    },
  });
}

function actorOf(principal: unknown): string {
  const { userEntityRef, subject } = principal as {
    userEntityRef?: string;
    subject?: string;
  };
  return userEntityRef ?? subject ?? 'unknown';
}
