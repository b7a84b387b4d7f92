import { Pod } from '../../objects/workloads';
import { outcomeOf } from '../annotations';
import { imageError } from './imageErrors';

const PULL_SECONDS = 4;
const START_SECONDS = 1;
const FAIL_SECONDS = 2;
const FIRST_BACKOFF_SECONDS = 10;
const MAX_BACKOFF_SECONDS = 300;

/** What pulling does to a pod. */
export interface PullEffects {
  /** Goes on after a while, unless the pod is gone by then. */
  later(pod: Pod, seconds: number, run: (live: Pod) => void): void;
  waits(pod: Pod, reason: string, message?: string): void;
  record(
    pod: Pod,
    reason: string,
    message: string,
    type?: 'Normal' | 'Warning',
  ): void;
  pulled(pod: Pod): void;
}

/** Brings images to nodes, or says again and again why it cannot. */
export class ImagePulls {
  private readonly present = new Set<string>();

  constructor(private readonly effects: PullEffects) {}

  pull(pod: Pod): void {
    const { effects } = this;
    const { image } = pod.spec.containers[0];
    const onNode = `${pod.spec.nodeName} ${image}`;
    effects.waits(pod, 'ContainerCreating');
    if (this.present.has(onNode)) {
      effects.record(
        pod,
        'Pulled',
        `Container image "${image}" already present on machine`,
      );
      effects.later(pod, START_SECONDS, live => effects.pulled(live));
      return;
    }
    const error = imageError(outcomeOf(pod.metadata), image);
    if (error) {
      this.fail(pod, error, 0);
      return;
    }
    effects.record(pod, 'Pulling', `Pulling image "${image}"`);
    effects.later(pod, PULL_SECONDS, live => {
      this.present.add(onNode);
      effects.record(
        live,
        'Pulled',
        `Successfully pulled image "${image}" in ${PULL_SECONDS}s (${PULL_SECONDS}s including waiting)`,
      );
      effects.pulled(live);
    });
  }

  private fail(pod: Pod, error: string, failures: number): void {
    const { effects } = this;
    const { image } = pod.spec.containers[0];
    const backOff = `Back-off pulling image "${image}"`;
    effects.record(pod, 'Pulling', `Pulling image "${image}"`);
    effects.later(pod, FAIL_SECONDS, live => {
      const warn = (message: string) =>
        effects.record(live, 'Failed', message, 'Warning');
      warn(`Failed to pull image "${image}": ${error}`);
      warn('Error: ErrImagePull');
      effects.waits(live, 'ErrImagePull', error);
      effects.later(live, FAIL_SECONDS, waiting => {
        effects.record(waiting, 'BackOff', backOff);
        effects.record(waiting, 'Failed', 'Error: ImagePullBackOff', 'Warning');
        effects.waits(
          waiting,
          'ImagePullBackOff',
          `${backOff}: ErrImagePull: ${error}`,
        );
        const seconds = Math.min(
          FIRST_BACKOFF_SECONDS * 2 ** failures,
          MAX_BACKOFF_SECONDS,
        );
        effects.later(waiting, seconds, again =>
          this.fail(again, error, failures + 1),
        );
      });
    });
  }
}
