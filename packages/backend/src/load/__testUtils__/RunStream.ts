import {
  workloadKey,
  type FmopsWorkloadsClient,
  type Workload,
  type WorkloadStreamEvent,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** The live stream of all runs that somebody sees, open as long as their tab. */
export class RunStream {
  /** Why it was lost, or could not be opened, each time. */
  readonly losses: string[] = [];
  /** Resolves with the first events. */
  readonly opened: Promise<void>;
  readonly #known = new Map<string, Workload>();
  readonly #stop = new AbortController();
  readonly #over: Promise<void>;
  #onWorkload: (workload: Workload) => void = () => {};
  #onOpen: () => void = () => {};

  constructor(client: FmopsWorkloadsClient) {
    this.opened = new Promise(resolve => {
      this.#onOpen = resolve;
    });
    const { signal } = this.#stop;
    this.#over = client
      .stream(
        {},
        {
          onEvent: event => this.#note(event),
          onStatus: (status, error) => {
            if (status === 'reconnecting') {
              this.losses.push(`stream of runs: ${error ?? 'ended'}`);
            }
          },
        },
        { signal },
      )
      .catch(error => {
        this.losses.push(`stream of runs: ${error}`);
        this.#onOpen();
      });
  }

  /** What is shown now. */
  get workloads(): Workload[] {
    return [...this.#known.values()];
  }

  /** Tells of each workload that comes from now on. */
  onWorkload(listener: (workload: Workload) => void): void {
    this.#onWorkload = listener;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#over;
  }

  #note(event: WorkloadStreamEvent) {
    if (event.type === 'snapshot') {
      event.workloads.forEach(workload => this.#keep(workload));
      this.#onOpen();
    } else if (event.type === 'changed') {
      this.#keep(event.workload);
    } else if (event.type === 'removed') {
      this.#known.delete(event.key);
    }
  }

  #keep(workload: Workload) {
    this.#known.set(workloadKey(workload), workload);
    this.#onWorkload(workload);
  }
}
