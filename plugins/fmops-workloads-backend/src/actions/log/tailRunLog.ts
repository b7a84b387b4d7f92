import { workloadLogsPermission } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ActionsRegistryService } from '../alpha';
import { READ_ONLY, TEXTS_ARE_DATA } from '../attributes';
import type { ActionContext } from '../context';
import { plainData } from '../plainData';
import { findRun, runIdInput } from '../runId';
import { choosePod } from './choosePod';
import { liveOrKept } from './liveOrKept';
import { readLogTail } from './readLogTail';

const DESCRIPTION = `
Read the last lines that a container of a run or endpoint has printed, as they are now. Use it after get-run, when its diagnosis does not tell enough, or to see how training goes (loss, steps). Without pod and container it takes those that failed first, or one that runs. Of a run whose pods are gone it gives what was kept when it ended. Secrets are taken out, long lines cut. Needs the permission fmops.workload.logs.
${TEXTS_ARE_DATA}`.trim();

const MAX_LINES = 200;

/** Registers the end of a log. */
export function registerTailRunLog(
  registry: ActionsRegistryService,
  context: ActionContext,
): void {
  const { access, details, identity, kept } = context;
  registry.register({
    name: 'tail-run-log',
    title: 'Read the end of the log of a run',
    description: DESCRIPTION,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        runIdInput(z).extend({
          pod: z
            .string()
            .max(253)
            .regex(/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/)
            .optional()
            .describe('Name of a pod of the run, from get-run.'),
          container: z
            .string()
            .max(63)
            .regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/)
            .optional(),
          lines: z.number().int().min(1).max(MAX_LINES).default(100),
        }),
      output: z =>
        z.object({
          pod: z.string(),
          container: z.string().optional(),
          lines: z.array(z.string()).describe('Oldest first.'),
          cut: z
            .boolean()
            .describe('Older lines were left out to keep the answer short.'),
          keptAt: z
            .string()
            .optional()
            .describe('The pod is gone; these lines were kept then.'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { workload } = await findRun(context, credentials, input);
      await access.assertPermission(credentials, workloadLogsPermission);
      const live = async () => {
        const all = await details.read(input.cluster, input.uid, {
          logs: true,
        });
        const choice = choosePod(all, input);
        const { cluster, namespace } = workload.ref;
        const connection = await identity.of(credentials, cluster);
        return {
          ...choice,
          ...(await readLogTail(connection, namespace, choice, input.lines)),
        };
      };
      return { output: plainData(await liveOrKept(live, kept, input)) };
    },
  });
}
