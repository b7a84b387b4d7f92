import type { MemoryCheck } from './estimateOf';

/** A part of the memory that each device needs. */
export interface MemoryPart {
  title: string;
  gib: number;
}

type Estimate = NonNullable<MemoryCheck['estimate']>;

/** What the memory is made of, in the order in which it is added up. */
function partsOf(estimate: Estimate): MemoryPart[] {
  return 'weightsGiB' in estimate
    ? [
        { title: 'Weights', gib: estimate.weightsGiB },
        { title: 'KV cache of the requests', gib: estimate.kvCacheGiB },
        { title: 'Server and CUDA graphs', gib: estimate.overheadGiB },
      ]
    : [
        { title: 'Model', gib: estimate.modelGiB },
        { title: 'Adapter with gradients', gib: estimate.adapterGiB },
        {
          title: 'Copies that stay as they are',
          gib: estimate.frozenCopiesGiB,
        },
        { title: 'Activations', gib: estimate.activationsGiB },
        { title: 'Logits', gib: estimate.logitsGiB },
        { title: 'Communication', gib: estimate.communicationGiB },
        { title: 'CUDA and framework', gib: estimate.miscGiB },
      ];
}

/** The sum behind an estimate, without parts that are nothing; empty where there is none. */
export function memoryParts({ estimate }: MemoryCheck): MemoryPart[] {
  return estimate ? partsOf(estimate).filter(({ gib }) => gib > 0) : [];
}
