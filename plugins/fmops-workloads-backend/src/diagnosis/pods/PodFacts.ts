import { objectOf, type Fields } from '../signals/Fields';
import { containersOf, isFailure } from './containers';

/** How far a pod has come. */
export type PodStage =
  | 'gated'
  | 'unscheduled'
  | 'starting'
  | 'failed'
  | 'unready'
  | 'fine';

const RANK_LABELS = [
  'batch.kubernetes.io/job-completion-index',
  'training.kubeflow.org/replica-index',
  'leaderworkerset.sigs.k8s.io/worker-index',
];

/** What the diagnosis asks about a pod. */
export class PodFacts {
  readonly #pod: Fields;

  constructor(pod: Fields) {
    this.#pod = pod;
  }

  get name(): string {
    return objectOf(this.#pod, 'Pod').name;
  }

  get node(): string | undefined {
    return this.#pod.text('spec', 'nodeName');
  }

  /** Place among its peers, by label or by the number at the end of its name. */
  get rank(): number {
    const label = RANK_LABELS.map(name =>
      this.#pod.text('metadata', 'labels', name),
    ).find(Boolean);
    const number = label ?? /-(\d+)(?:-[a-z0-9]{5})?$/.exec(this.name)?.[1];
    return number === undefined ? Infinity : Number(number);
  }

  get isMaster(): boolean {
    return (
      this.rank === 0 || /-(master|launcher|leader|head)\b/.test(this.name)
    );
  }

  get stage(): PodStage {
    const scheduled = this.#condition('PodScheduled');
    if (this.#hasRecovered) {
      return 'fine';
    }
    if (this.isFailed) {
      return 'failed';
    }
    if (!this.node && scheduled?.text('status') !== 'True') {
      const gated = scheduled?.text('reason') === 'SchedulingGated';
      return gated ? 'gated' : 'unscheduled';
    }
    if (!this.#hasStarted) {
      return this.#phase === 'Succeeded' ? 'fine' : 'starting';
    }
    const ready = this.#condition('Ready');
    const waits =
      this.#phase !== 'Succeeded' && ready?.text('status') === 'False';
    return waits ? 'unready' : 'fine';
  }

  /** Whether something in it ended that should not have, in any attempt that is still listed. */
  get isFailed(): boolean {
    return (
      this.#ends.length > 0 ||
      this.#pod.text('status', 'reason') !== undefined ||
      this.#phase === 'Failed' ||
      this.#disrupted !== undefined
    );
  }

  /** When it first failed, in milliseconds; undefined when the pod does not tell. */
  get failedAt(): number | undefined {
    const evicted = this.#pod.text('status', 'reason') === 'Evicted';
    const ready = evicted ? this.#condition('Ready') : undefined;
    const times = [
      ...this.#ends.map(end => end.time('finishedAt')),
      this.#disrupted?.time('lastTransitionTime'),
      ready?.time('lastTransitionTime'),
    ].flatMap(time => (time ? [Date.parse(time)] : []));
    return times.length ? Math.min(...times) : undefined;
  }

  /** Works now, or did in the end: what failed before holds up nothing any more. */
  get #hasRecovered(): boolean {
    const ready = this.#condition('Ready')?.text('status') === 'True';
    return this.#phase === 'Succeeded' || (ready && !this.#disrupted);
  }

  get #phase(): string | undefined {
    return this.#pod.text('status', 'phase');
  }

  get #disrupted(): Fields | undefined {
    const target = this.#condition('DisruptionTarget');
    return target?.text('status') === 'True' ? target : undefined;
  }

  get #ends(): Fields[] {
    return containersOf(this.#pod)
      .flatMap(container => [
        container.at('state', 'terminated'),
        container.at('lastState', 'terminated'),
      ])
      .filter(isFailure);
  }

  get #hasStarted(): boolean {
    return this.#pod
      .list('status', 'containerStatuses')
      .some(
        container =>
          container.at('state', 'running').exists ||
          container.at('state', 'terminated').exists ||
          container.at('lastState', 'terminated').exists,
      );
  }

  #condition(type: string): Fields | undefined {
    return this.#pod
      .list('status', 'conditions')
      .find(condition => condition.text('type') === type);
  }
}
