import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { infer as Infer } from 'zod/v3';
import type { RunLinks } from './RunLinks';
import type { Zod } from './zod';

/** A run or an endpoint in short; what is not known is left out. */
export function runSummarySchema(z: Zod) {
  const text = z.string().optional();
  return z.object({
    cluster: z.string(),
    uid: z.string(),
    category: z.enum(['job', 'endpoint']),
    kind: z.string(),
    namespace: z.string(),
    name: z.string(),
    state: z.string(),
    stateSince: z.string(),
    reason: text,
    message: text.describe('What the cluster says of the state.'),
    queue: text.describe('Kueue queue that it waits in or was let in by.'),
    accelerators: z
      .object({
        resource: z.string(),
        asked: z.number(),
        held: z.number().optional(),
      })
      .optional(),
    queuePosition: z
      .number()
      .optional()
      .describe('Place among those that wait in the queue, from 1.'),
    restarts: z.number().optional(),
    queuedAt: text,
    startedAt: text,
    finishedAt: text,
    stage: text,
    baseModel: text.describe('What the run says it starts from.'),
    outputModel: text,
    servesModel: text,
    submittedBy: text,
    deletedAt: text.describe('Gone from the cluster; this is its record.'),
    staleSince: text.describe(
      'The cluster is out of reach since then: this may be out of date.',
    ),
    url: z.string().describe('Page in the portal.'),
  });
}

/** Makes a {@link runSummarySchema}. */
export function runSummary(
  workload: Workload,
  links: RunLinks,
): Infer<ReturnType<typeof runSummarySchema>> {
  const { ref, lineage, queue } = workload;
  return {
    ...{ cluster: ref.cluster, uid: ref.uid, category: workload.category },
    ...{ kind: ref.kind, namespace: ref.namespace, name: ref.name },
    ...{ state: workload.state, stateSince: workload.stateSince },
    ...{ reason: workload.reason, message: workload.message },
    queue: queue?.localQueue ?? queue?.clusterQueue,
    accelerators: workload.accelerators && {
      resource: workload.accelerators.resource,
      asked: workload.accelerators.requested,
      held: workload.accelerators.held,
    },
    queuePosition: queue?.position,
    restarts: workload.restarts,
    queuedAt: workload.queuedAt,
    startedAt: workload.startedAt,
    finishedAt: workload.finishedAt,
    stage: lineage.stage,
    baseModel: lineage.baseModel,
    outputModel: lineage.outputModel,
    servesModel: lineage.model ?? workload.endpoint?.model?.uri,
    submittedBy: workload.submittedBy,
    deletedAt: workload.deletedAt,
    staleSince: workload.staleSince,
    url: links.to(workload),
  };
}
