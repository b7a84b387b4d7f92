import type { NodeFacts } from '../nodes';

const DEVICE = 'aws.amazon.com/neuron';
const OLD_DEVICE = 'aws.amazon.com/neurondevice';
const CORE = 'aws.amazon.com/neuroncore';

/** A resource in whose unit amounts of another are told. */
export interface AcceleratorUnit {
  resource: string;
  /** How many of the other make one. */
  perDevice: number;
}

/**
 * Nodes with Trainium or Inferentia offer the same chips under several names,
 * and as cores. They are counted once, as devices.
 */
export class NeuronUnits {
  readonly #cores = new Map<string | undefined, number>();

  constructor(
    nodes: Iterable<Pick<NodeFacts, 'instanceType' | 'accelerators'>>,
  ) {
    for (const { instanceType, accelerators } of nodes) {
      const cores = accelerators[CORE];
      const devices = accelerators[DEVICE] ?? accelerators[OLD_DEVICE];
      if (cores && devices) {
        this.#cores.set(instanceType, cores / devices);
      }
    }
  }

  of(instanceType: string | undefined, resource: string): AcceleratorUnit {
    const cores = this.#cores.get(instanceType);
    if (resource === CORE && cores) {
      return { resource: DEVICE, perDevice: cores };
    }
    return {
      resource: resource === OLD_DEVICE ? DEVICE : resource,
      perDevice: 1,
    };
  }
}
