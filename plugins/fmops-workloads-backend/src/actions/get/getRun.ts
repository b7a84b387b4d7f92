import { viewerFor } from '../../details';
import type { ActionsRegistryService } from '../alpha';
import { READ_ONLY, TEXTS_ARE_DATA } from '../attributes';
import type { ActionContext } from '../context';
import { plainData } from '../plainData';
import { findRun, runIdInput } from '../runId';
import { runSummary, runSummarySchema } from '../runSummary';
import { detailAnswer } from './detailAnswer';
import { detailSchemas } from './detailSchemas';

const DESCRIPTION = `
Get one training run, job or model endpoint with the reason why it waits, fails or is degraded: a sentence, what to do, who must act, and the evidence from queue, scheduler, nodes, containers and events; with its past states, where the time to start went, and its pods. Use it when somebody asks why a run is pending, slow to start or has failed, or how it goes. list-runs finds cluster and uid; tail-run-log shows what it printed.

An empty list of diagnoses means that nothing is wrong or nothing tells why, which the state shows.
${TEXTS_ARE_DATA}`.trim();

/** Registers the look at one run. */
export function registerGetRun(
  registry: ActionsRegistryService,
  context: ActionContext,
): void {
  registry.register({
    name: 'get-run',
    title: 'Get a run and why it does not run',
    description: DESCRIPTION,
    attributes: READ_ONLY,
    schema: {
      input: runIdInput,
      output: z => z.object({ run: runSummarySchema(z), ...detailSchemas(z) }),
    },
    action: async ({ input, credentials }) => {
      await findRun(context, credentials, input);
      const viewer = await viewerFor(context.access, credentials);
      const { cluster, uid } = input;
      const details = await context.details.read(cluster, uid, viewer);
      return {
        output: plainData({
          run: runSummary(details.workload, context.links),
          ...detailAnswer(details),
        }),
      };
    },
  });
}
