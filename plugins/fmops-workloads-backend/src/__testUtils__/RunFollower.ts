import type {
  ClusterStatus,
  FmopsWorkloadsClient,
  Workload,
  WorkloadStreamEvent,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Follows the workloads of an entity, or all, as a browser would. */
export class RunFollower {
  readonly events: WorkloadStreamEvent[] = [];
  readonly #end = new AbortController();
  readonly #done: Promise<void>;
  #look: () => void = () => {};

  constructor(client: FmopsWorkloadsClient, token: string, entityRef?: string) {
    this.#done = client.stream(
      { entityRef },
      {
        onEvent: event => {
          this.events.push(event);
          this.#look();
        },
      },
      { token, signal: this.#end.signal },
    );
  }

  /** The states of a workload in the order in which they were sent. */
  statesOf(name: string): string[] {
    return this.versions()
      .filter(({ ref }) => ref.name === name)
      .map(({ state }) => state)
      .filter((state, index, all) => all[index - 1] !== state);
  }

  /** The first version of a workload, sent before or from now on, that fulfils a condition. */
  async until(
    name: string,
    condition: (workload: Workload) => boolean,
  ): Promise<Workload> {
    return this.#first(() =>
      this.versions().find(
        version => version.ref.name === name && condition(version),
      ),
    );
  }

  async untilEvent(
    condition: (event: WorkloadStreamEvent) => boolean,
  ): Promise<WorkloadStreamEvent> {
    return this.#first(() => this.events.find(condition));
  }

  /** Resolves when the backend watches Jobs and TrainJobs. */
  async untilWatched(): Promise<void> {
    const watched = ({ kinds }: ClusterStatus) =>
      kinds.includes('Job.batch') &&
      kinds.includes('TrainJob.trainer.kubeflow.org');
    await this.untilEvent(
      event =>
        (event.type === 'snapshot' && event.clusters.some(watched)) ||
        (event.type === 'cluster' && watched(event.cluster)),
    );
  }

  async stop(): Promise<void> {
    this.#end.abort();
    await this.#done;
  }

  /** All versions of all workloads, in the order in which they were sent. */
  versions(): Workload[] {
    return this.events.flatMap(event => {
      switch (event.type) {
        case 'snapshot':
          return event.workloads;
        case 'changed':
          return [event.workload];
        default:
          return [];
      }
    });
  }

  #first<T>(find: () => T | undefined): Promise<T> {
    return new Promise(resolve => {
      this.#look = () => {
        const found = find();
        if (found !== undefined) {
          resolve(found);
        }
      };
      this.#look();
    });
  }
}
