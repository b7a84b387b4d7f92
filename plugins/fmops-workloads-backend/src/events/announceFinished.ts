import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  isTerminal,
  WORKLOAD_EVENTS_TOPIC,
  type Workload,
  type WorkloadFinishedEvent,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { NamespaceBinding } from '../access';
import type { WorkloadStore } from '../store';

/** Publishes each job that enters a terminal state, for the catalog and others. */
export function announceFinished(options: {
  store: WorkloadStore;
  bindings: readonly NamespaceBinding[];
  events: EventsService;
  logger: LoggerService;
}): void {
  const { store, bindings, events, logger } = options;
  store.onChange(change => {
    if (change.type === 'removed') {
      return;
    }
    const { workload, previous } = change;
    const ended = workload.category === 'job' && isTerminal(workload.state);
    if (ended && previous?.state !== workload.state) {
      const eventPayload: WorkloadFinishedEvent = {
        workload,
        outputModelOwner: outputModelOwner(workload, bindings),
      };
      events
        .publish({ topic: WORKLOAD_EVENTS_TOPIC, eventPayload })
        .catch(error =>
          logger.warn(
            `The end of ${workload.ref.namespace}/${workload.ref.name} could not be announced`,
            toError(error),
          ),
        );
    }
  });
}

/** Who would own the model that a run makes, if runs there may make models. */
function outputModelOwner(
  { ref, state, lineage }: Workload,
  bindings: readonly NamespaceBinding[],
): string | undefined {
  const binding = bindings.find(
    ({ cluster, namespace }) =>
      cluster === ref.cluster && namespace === ref.namespace,
  );
  return state === 'Succeeded' && lineage.outputModel && binding?.outputModels
    ? binding.owner
    : undefined;
}
