import type { MessageKey } from '../MessageKey';
import type { MemoryCheck } from './estimateOf';
import type { en } from './messages/en';

/** A part of the memory that each device needs. */
export interface MemoryPart {
  title: MessageKey<typeof en, 'sum'>;
  gib: number;
}

type Estimate = NonNullable<MemoryCheck['estimate']>;

/** What the memory is made of, in the order in which it is added up. */
function partsOf(estimate: Estimate): MemoryPart[] {
  return 'weightsGiB' in estimate
    ? [
        { title: 'sum.weights', gib: estimate.weightsGiB },
        { title: 'sum.kvCache', gib: estimate.kvCacheGiB },
        { title: 'sum.server', gib: estimate.overheadGiB },
      ]
    : [
        { title: 'sum.model', gib: estimate.modelGiB },
        { title: 'sum.adapter', gib: estimate.adapterGiB },
        {
          title: 'sum.frozen',
          gib: estimate.frozenCopiesGiB,
        },
        { title: 'sum.activations', gib: estimate.activationsGiB },
        { title: 'sum.logits', gib: estimate.logitsGiB },
        { title: 'sum.communication', gib: estimate.communicationGiB },
        { title: 'sum.framework', gib: estimate.miscGiB },
      ];
}

/** The sum behind an estimate, without parts that are nothing; empty where there is none. */
export function memoryParts({ estimate }: MemoryCheck): MemoryPart[] {
  return estimate ? partsOf(estimate).filter(({ gib }) => gib > 0) : [];
}
