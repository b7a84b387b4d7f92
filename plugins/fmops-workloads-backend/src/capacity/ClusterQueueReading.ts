import type {
  QueueCapacity,
  QueueQuota,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { fieldsOf, type Fields } from '../diagnosis/signals/Fields';
import { clusterText, MESSAGE_LENGTH } from '../text/clusterText';
import { parseQuantity } from './quantity';

/** What Kueue says of a ClusterQueue. */
export type ClusterQueueFacts = Pick<
  QueueCapacity,
  'name' | 'cohort' | 'inactive' | 'pendingInKueue'
> & { quotas: QueueQuota[] };

/** A ClusterQueue of Kueue, in its versions `v1beta1` and `v1beta2`. */
export class ClusterQueueReading {
  readonly #fields: Fields;

  constructor(object: KubernetesObject) {
    [this.#fields] = fieldsOf([object]);
  }

  get name(): string {
    return this.#fields.text('metadata', 'name') ?? '';
  }

  get cohort(): string | undefined {
    return (
      this.#fields.text('spec', 'cohortName') ??
      this.#fields.text('spec', 'cohort')
    );
  }

  get inactive(): string | undefined {
    const active = this.#fields
      .list('status', 'conditions')
      .find(condition => condition.text('type') === 'Active');
    return active?.text('status') === 'False'
      ? clusterText(
          active.text('message') ?? active.text('reason') ?? 'Not active',
          MESSAGE_LENGTH,
        )
      : undefined;
  }

  get pendingInKueue(): number | undefined {
    return this.#fields.number('status', 'pendingWorkloads');
  }

  get quotas(): QueueQuota[] {
    return this.#fields
      .list('spec', 'resourceGroups')
      .flatMap(group => group.list('flavors'))
      .flatMap(flavor =>
        flavor
          .list('resources')
          .flatMap(resource => this.#quota(flavor.text('name'), resource)),
      );
  }

  get facts(): ClusterQueueFacts {
    const { name, cohort, inactive, pendingInKueue, quotas } = this;
    return { name, cohort, inactive, pendingInKueue, quotas };
  }

  #quota(flavor: string | undefined, fields: Fields): QueueQuota[] {
    const resource = fields.text('name');
    const nominal = quantityIn(fields, 'nominalQuota');
    if (!flavor || !resource || nominal === undefined) {
      return [];
    }
    // What is reserved is taken, also where checks still hold a workload.
    const use = this.#fields
      .list('status', 'flavorsReservation')
      .find(item => item.text('name') === flavor)
      ?.list('resources')
      .find(item => item.text('name') === resource);
    return [
      {
        ...{ flavor, resource, nominal },
        borrowingLimit: this.cohort
          ? quantityIn(fields, 'borrowingLimit')
          : undefined,
        used: quantityIn(use, 'total') ?? 0,
        borrowed: quantityIn(use, 'borrowed') ?? 0,
      },
    ];
  }
}

/** Numbers are quantities too. */
function quantityIn(fields: Fields | undefined, name: string) {
  return parseQuantity(fields?.text(name) ?? fields?.number(name));
}
