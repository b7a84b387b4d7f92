import type { ActionsRegistryService } from '../alpha';
import { READ_ONLY, TEXTS_ARE_DATA } from '../attributes';
import type { ActionContext } from '../context';
import { plainData } from '../plainData';
import { runSummary, runSummarySchema } from '../runSummary';
import { listInput } from './listInput';
import { fullRef, matchesInput } from './matchesInput';

const DESCRIPTION = `
List training runs, other jobs and model endpoints on the company's Kubernetes (EKS) clusters, live and finished, newest first. Start here when somebody asks what runs, what waits, what failed, or about a run whose cluster and uid are not known; then get-run tells why one run waits or has failed, tail-run-log what it printed.

Only what the caller may see is listed and counted. What is not known is left out: it never means 0.
${TEXTS_ARE_DATA}`.trim();

/** Registers the list of runs. */
export function registerListRuns(
  registry: ActionsRegistryService,
  { access, bindings, clusters, links, views }: ActionContext,
): void {
  registry.register({
    name: 'list-runs',
    title: 'List runs and endpoints',
    description: DESCRIPTION,
    attributes: READ_ONLY,
    examples: [
      {
        title: 'What waits or has failed in a project',
        input: {
          entity: 'component:default/support-tuning',
          state: ['Queued', 'Pending', 'Failed'],
          limit: 20,
        },
      },
    ],
    schema: {
      input: listInput,
      output: z =>
        z.object({
          total: z.number().describe('Those that match and you may see.'),
          runs: z.array(runSummarySchema(z)),
          nextCursor: z.string().optional(),
          notes: z
            .array(z.string())
            .describe('Clusters that are out of reach, so that more may run.'),
        }),
    },
    action: async ({ input, credentials }) => {
      const matches = matchesInput(input, bindings);
      const scope = await access.scopeFor(credentials, {
        entityRef: input.entity && fullRef(input.entity, 'entity', 'component'),
        modelRef:
          input.model && fullRef(input.model, 'model', 'foundationmodel'),
      });
      const found = views.list(scope).filter(matches);
      const start = Number(input.cursor ?? 0);
      const next = start + input.limit;
      return {
        output: plainData({
          total: found.length,
          runs: found.slice(start, next).map(run => runSummary(run, links)),
          nextCursor: next < found.length ? String(next) : undefined,
          notes: clusters
            .statuses()
            .filter(({ reachable }) => !reachable)
            .map(
              ({ name, since }) =>
                `The cluster ${name} is out of reach${
                  since ? ` since ${since}` : ''
                }: what is listed of it may be out of date`,
            ),
        }),
      };
    },
  });
}
