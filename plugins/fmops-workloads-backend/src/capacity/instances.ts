import {
  demandOf,
  type AcceleratorShare,
  type InstanceCapacity,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { NodeFacts } from '../nodes';
import { NeuronUnits } from './NeuronUnits';

type Nodes = NonNullable<InstanceCapacity['nodes']>;

const byName = (a = '', b = '') => a.localeCompare(b);

/** Adds nodes and what workloads hold, by instance type and kind of accelerator. */
class InstanceTable {
  readonly #rows = new Map<string, InstanceCapacity>();
  readonly #units: NeuronUnits;

  constructor(nodes: readonly NodeFacts[]) {
    this.#units = new NeuronUnits(nodes);
    nodes.forEach(node => this.#addNode(node));
  }

  get rows(): InstanceCapacity[] {
    return [...this.#rows.values()].sort(
      (a, b) =>
        byName(a.resource, b.resource) ||
        byName(a.instanceType, b.instanceType),
    );
  }

  addWorkload(workload: Workload) {
    const { held, waiting } = demandOf(workload);
    const {
      resource = '',
      instanceType: wanted,
      instances = [],
    } = workload.accelerators ?? {};
    if (wanted && waiting > 0) {
      const unit = this.#units.of(wanted, resource);
      this.#row(wanted, unit.resource).waiting += waiting / unit.perDevice;
    }
    if (held === 0) {
      return;
    }
    const shares: AcceleratorShare[] =
      instances.length > 0 ? instances : [{ devices: 1 }];
    const told = shares.reduce((sum, { devices }) => sum + devices, 0);
    for (const { instanceType = wanted, devices } of shares) {
      // Only the first pods were looked at, and some may have ended since.
      const amount = (held * devices) / told;
      const unit = this.#units.of(instanceType, resource);
      const row = this.#row(instanceType, unit.resource);
      const holder = workload.category === 'job' ? 'runs' : 'endpoints';
      row.held[holder] += amount / unit.perDevice;
    }
  }

  #addNode(node: NodeFacts) {
    const { instanceType, accelerators } = node;
    for (const [resource, count] of Object.entries(accelerators)) {
      // Another name of devices that are counted already.
      if (this.#units.of(instanceType, resource).resource === resource) {
        const row = this.#row(instanceType, resource);
        row.nodes = withNode(row.nodes, node);
        row.devices ??= { total: 0, ready: 0 };
        row.devices.total += count;
        row.devices.ready += node.ready ? count : 0;
      }
    }
  }

  #row(instanceType: string | undefined, resource: string) {
    const key = JSON.stringify([instanceType, resource]);
    const row = this.#rows.get(key) ?? {
      ...(instanceType && { instanceType }),
      resource,
      held: { runs: 0, endpoints: 0 },
      waiting: 0,
    };
    this.#rows.set(key, row);
    return row;
  }
}

function withNode(nodes: Nodes | undefined, node: NodeFacts): Nodes {
  const { total = 0, ready = 0, bought = {}, zones = [] } = nodes ?? {};
  const { capacityType, zone } = node;
  return {
    total: total + 1,
    ready: ready + (node.ready ? 1 : 0),
    bought: capacityType
      ? { ...bought, [capacityType]: (bought[capacityType] ?? 0) + 1 }
      : bought,
    zones: zone && !zones.includes(zone) ? [...zones, zone].sort() : zones,
    efa: (nodes?.efa ?? true) && node.efa > 0,
  };
}

/**
 * Accelerators of a cluster by instance type, and who holds them.
 *
 * @param nodes - None where they are not known, or the reader may not see them.
 */
export function instanceCapacity(
  nodes: readonly NodeFacts[],
  workloads: Iterable<Workload>,
): InstanceCapacity[] {
  const table = new InstanceTable(nodes);
  for (const workload of workloads) {
    table.addWorkload(workload);
  }
  return table.rows;
}
