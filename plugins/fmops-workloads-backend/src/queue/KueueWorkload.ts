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

  get #evicted() {
    return this.#admitted ? undefined : this.condition('Evicted');
  }

  get #deactivated() {
    const evicted = this.condition('Evicted');
    return evicted?.reason?.startsWith('Deactivated') ? evicted : undefined;
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
    if (this.#admitted) {
      return this.#deactivated ?? this.#unready;
    }
    return (
      this.#deactivated ??
      this.condition('BlockedOnPreemptionGates') ??
      this.#evicted ??
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
    if (this.spec.active === false || this.#deactivated) {
      return 'Suspended';
    }
    if (!this.#admitted) {
      return 'Queued';
    }
    if (!this.#unready) {
      // Ready, or Kueue was not told to look at pods.
      return undefined;
    }
    // It ran before.
    return this.#unready.reason === 'WaitForRecovery'
      ? 'Restarting'
      : 'Pending';
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
