import { useTranslationRef } from '@backstage/frontend-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import type { AcceleratorInstance } from '@fmops/backstage-plugin-fmops-models-common';
import { useWorkloadsClient } from '../workloads/workloadsClient';
import { describeCapacity } from './describeCapacity';
import { computePickerTranslationRef } from './messages';
import type { Compute } from './schema';

/** What keeps machines from being had where the run is to go. */
export interface Availability {
  /** They can never be had. */
  never: string[];
  /** They can't be had now. */
  now: string[];
}

interface Place {
  cluster?: string;
  namespace?: string;
}

const NOTHING: Availability = { never: [], now: [] };

/** Asks quota and free capacity of the chosen namespace; nothing while none is chosen or the cluster does not tell. */
export function useAvailability(
  place: Place | undefined,
  queue: string | undefined,
  compute: Compute,
  instance: AcceleratorInstance | undefined,
): Availability {
  const { t } = useTranslationRef(computePickerTranslationRef);
  const client = useWorkloadsClient();
  const { cluster, namespace } = place ?? {};
  const { nodes, gpusPerNode, instanceType } = compute;
  const { value } = useAsync(async (): Promise<Availability> => {
    const count = nodes * gpusPerNode;
    if (!cluster || !namespace || !instance || !(count >= 1)) {
      return NOTHING;
    }
    const [checks, capacity] = await Promise.all([
      client.preflight({
        ...{ cluster, namespace },
        ...(queue && { queue }),
        devices: { resource: instance.resource, count },
      }),
      client.capacity(),
    ]);
    const machines = { instanceType, nodes, gpusPerNode };
    return {
      never: checks
        .filter(({ about, state }) => about === 'quota' && state === 'wrong')
        .map(({ message, fix }) => [message, fix].filter(Boolean).join(' ')),
      now: [
        ...checks
          .filter(({ state }) => state === 'warning')
          .map(({ message }) => message),
        describeCapacity(t, capacity, cluster, machines) ?? [],
      ].flat(),
    };
  }, [
    ...[t, client, cluster, namespace, queue],
    ...[instance, instanceType, nodes, gpusPerNode],
  ]);
  return value ?? NOTHING;
}
