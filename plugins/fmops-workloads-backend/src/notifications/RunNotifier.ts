import { setImmediate } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type {
  Diagnosis,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { diagnose, type DiagnosisRules } from '../diagnosis';
import type { WorkloadStore } from '../store';
import type { NotifiedRuns } from './NotifiedRuns';
import type { RunAudience } from './RunAudience';
import { RunCandidates, type Candidate } from './RunCandidates';
import { runNotification } from './runNotification';
import { endTopic, waits, type RunTopic } from './topics';

/** What pods tell of a failure is found within this time, in ms. */
const SETTLED = 5_000;
/** How long it is tried to tell of an end, in ms. */
const TRIED = 60 * 60_000;
/** Until a run that waits for nothing that anybody could mend is looked at again, in ms. */
const PATIENCE = 5 * 60_000;

/** What a {@link RunNotifier} works with. */
export interface RunNotifierOptions {
  audience: RunAudience;
  /** Address of the page of a run. */
  linkTo: (workload: Workload) => string;
  logger: LoggerService;
  notifications: NotificationService;
  notified: NotifiedRuns;
  rules: DiagnosisRules;
  store: WorkloadStore;
  /** How long a run waits until it counts as stuck, in ms. */
  stuckAfter: number;
}

/** Notifies users of runs that have failed, are stuck or have ended. */
export class RunNotifier {
  readonly #options: RunNotifierOptions;
  readonly #candidates = new RunCandidates();

  constructor(options: RunNotifierOptions) {
    this.#options = options;
  }

  /**
   * Begins to listen to the store.
   *
   * @returns a function that ends it
   */
  start(): () => void {
    const { store } = this.#options;
    for (const { workload } of store.all()) {
      this.#candidates.found(workload, Date.now());
    }
    return store.onChange(change =>
      this.#candidates.changed(change, Date.now()),
    );
  }

  /** Tells of everything that is due. What fails is tried again by the next call. */
  async notifyDue(now: number): Promise<void> {
    const failures: Error[] = [];
    for (const [key, candidate] of this.#candidates.all()) {
      try {
        if (await this.#done(candidate, now)) {
          this.#candidates.drop(key);
        }
      } catch (error) {
        failures.push(toError(error));
      }
    }
    if (failures.length) {
      this.#options.logger.warn(
        `${failures.length} notifications could not be sent, and are tried again; is the notifications backend installed and up?`,
        failures[0],
      );
    }
  }

  /** Tells of a run if it is time to. @returns whether that is all for now */
  async #done(candidate: Candidate, now: number) {
    const { cluster, uid, noted, next = now } = candidate;
    if (next > now) {
      return false;
    }
    const workload = this.#options.store.get(cluster, uid)?.workload;
    const topic = workload && endTopic(workload);
    if (!workload || (!topic && !waits(workload))) {
      return true;
    }
    const diagnosis = () =>
      diagnose({ workload }, this.#options.rules.all()).at(0);
    if (topic) {
      if (now - noted < SETTLED) {
        return false;
      }
      if (now - noted <= TRIED) {
        await this.#tell(workload, topic, diagnosis(), now);
      }
      return true;
    }
    const waited = now - Date.parse(workload.stateSince);
    // While its cluster is out of reach nobody knows whether it still waits.
    if (workload.staleSince || !(waited >= this.#options.stuckAfter)) {
      return false;
    }
    // Thousands may wait for quota: others have their turn in between.
    await setImmediate();
    const cause = waitsForTurn(workload) ? undefined : diagnosis();
    if (waitsForTurn(workload) || !isActionable(workload, cause)) {
      candidate.next = now + PATIENCE;
      return false;
    }
    await this.#tell(workload, 'run-stuck', cause, now);
    return true;
  }

  async #tell(
    workload: Workload,
    topic: RunTopic,
    diagnosis: Diagnosis | undefined,
    now: number,
  ) {
    const { audience, linkTo, notifications, notified } = this.#options;
    const entityRef = await audience.of(workload);
    if (!entityRef || !(await notified.claim(workload.ref, topic, now))) {
      return;
    }
    try {
      await notifications.send({
        recipients: { type: 'entity', entityRef },
        payload: runNotification(workload, topic, {
          link: linkTo(workload),
          diagnosis,
        }),
      });
    } catch (error) {
      await notified.release(workload.ref, topic);
      throw error;
    }
  }
}

/** Whether its queue says that it only has to wait. */
function waitsForTurn({ queue }: Workload): boolean {
  return queue?.severity === 'info';
}

/** Whether somebody could do something: waiting alone is no reason to disturb. */
function isActionable(
  { queue, reason }: Workload,
  diagnosis: Diagnosis | undefined,
): boolean {
  if (queue?.severity === 'blocked') {
    return true;
  }
  return diagnosis && !diagnosis.causeNotFound
    ? diagnosis.who.some(actor => actor !== 'wait')
    : Boolean(reason);
}
