import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesCondition } from '@fmops/backstage-plugin-fmops-workloads-node';
import { BaseReading, falseCondition } from '../kinds/reading';
import { pendingSeverity } from './pendingSeverity';

interface KueueSpec {
  active?: boolean;
  queueName?: string;
}

interface KueueStatus {
  conditions?: KubernetesCondition[];
  admission?: { clusterQueue?: string };
  admissionChecks?: { name?: string; state?: string; message?: string }[];
}

const DEACTIVATED = /^Deactivated/;
const JOB_UID = 'kueue.x-k8s.io/job-uid';

/**
 * What Kueue's Workload says about the job that it stands for. It tells nothing
 * where `state` is undefined: then the job itself does.
 */
export class KueueWorkload extends BaseReading<KueueSpec, KueueStatus> {
  /** Uid of the job. */
  get jobUid(): string | undefined {
    const { labels, ownerReferences } = this.object.metadata ?? {};
    return labels?.[JOB_UID] ?? ownerReferences?.[0]?.uid;
  }

  get #admitted() {
    return this.condition('Admitted');
  }

  /** Holds from the first step of being put back until it is admitted again. */
  get #evicted() {
    return this.condition('Evicted');
  }

  /** Of one that was reactivated since, it no longer tells why. */
  get #eviction() {
    return DEACTIVATED.test(this.#evicted?.reason ?? '')
      ? undefined
      : this.#evicted;
  }

  get #holdsQuota() {
    return this.#admitted && !this.#evicted;
  }

  get #inactive() {
    return this.spec.active === false;
  }

  get #deactivated() {
    return this.#inactive && !this.#eviction ? this.#evicted : undefined;
  }

  get #unready() {
    return falseCondition(this.status.conditions, 'PodsReady');
  }

  get #unreserved() {
    return falseCondition(this.status.conditions, 'QuotaReserved');
  }

  get #unchecked() {
    return falseCondition(this.status.conditions, 'Admitted');
  }

  protected get decisive() {
    if (this.condition('Finished')) {
      return undefined;
    }
    if (this.#holdsQuota) {
      return this.#unready;
    }
    return (
      this.#deactivated ??
      this.condition('BlockedOnPreemptionGates') ??
      this.#eviction ??
      this.#unreserved ??
      this.#unchecked
    );
  }

  get state():
    | Extract<
        Workload['state'],
        'Queued' | 'Suspended' | 'Pending' | 'Restarting'
      >
    | undefined {
    if (this.condition('Finished')) {
      return undefined;
    }
    if (this.#inactive) {
      return 'Suspended';
    }
    if (!this.#holdsQuota) {
      return 'Queued';
    }
    if (!this.#unready) {
      // Ready, or Kueue was not told to look at pods.
      return undefined;
    }
    return this.#ranBefore ? 'Restarting' : 'Pending';
  }

  /** Whether its pods were ready since it was admitted, and are no longer. */
  get #ranBefore() {
    const { reason, lastTransitionTime: lost = '' } = this.#unready ?? {};
    const { lastTransitionTime: admitted = '' } = this.#admitted ?? {};
    return reason === 'WaitForRecovery' && lost > admitted;
  }

  /** Which admission checks it waits for, in the words of those. */
  get message() {
    const checks = (this.status.admissionChecks ?? [])
      .filter(({ state }) => state !== 'Ready')
      .map(({ name, state, message }) =>
        [`Admission check ${name}: ${state}`, message]
          .filter(Boolean)
          .join(', '),
      );
    const waits = this.state === 'Queued' && this.condition('QuotaReserved');
    return waits && checks.length ? checks.join('; ') : super.message;
  }

  get queue() {
    return {
      localQueue: this.spec.queueName,
      clusterQueue: this.status.admission?.clusterQueue,
      ...(this.state === 'Queued' && {
        pendingReason: this.reason,
        severity: pendingSeverity(this.decisive),
      }),
    };
  }
}
