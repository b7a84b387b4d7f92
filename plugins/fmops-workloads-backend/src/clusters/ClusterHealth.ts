import type { ClusterStatus } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ClusterDefinition } from './ClusterSource';

/** Source under which discovery reports. */
export const DISCOVERY = 'API discovery';

/**
 * Whether a cluster answers. Each watch of the cluster reports by itself: a
 * cluster is reachable as long as one of them is. Discovery reports too, and
 * decides only where nothing is watched, since it looks once a minute.
 */
export class ClusterHealth {
  readonly #cluster: ClusterDefinition;
  readonly #reports = new Map<string, { failure?: string; since: string }>();
  readonly #missing = new Map<string, string>();
  readonly #expected = new Set<string>();
  readonly #onChange: (status: ClusterStatus) => void;
  #reachable?: { value: boolean; since: string };
  #last = '';

  constructor(
    cluster: ClusterDefinition,
    onChange: (status: ClusterStatus) => void,
  ) {
    this.#cluster = cluster;
    this.#onChange = onChange;
  }

  /** Notes that a source is going to be read: until then its runs are not told. */
  expect(source: string): void {
    if (!this.#reports.has(source)) {
      this.#expected.add(source);
      this.#announce();
    }
  }

  /** @param failure - why the source cannot be read now, or undefined when it can */
  report(source: string, failure?: Error): void {
    this.#expected.delete(source);
    const known = this.#reports.get(source);
    const changed = !known || Boolean(known.failure) !== Boolean(failure);
    this.#reports.set(source, {
      failure: failure?.message,
      since: changed ? new Date().toISOString() : known.since,
    });
    this.#announce();
  }

  /**
   * Notes that something beside the watched kinds is not told, without which
   * the cluster can be shown.
   *
   * @param why - in a sentence; undefined when it is told
   */
  misses(part: string, why: string | undefined): void {
    if (why === undefined) {
      this.#missing.delete(part);
    } else {
      this.#missing.set(part, why);
    }
    this.#announce();
  }

  /** A source that is no longer read: its kind is not served any more. */
  forget(source: string): void {
    this.#expected.delete(source);
    this.#reports.delete(source);
    this.#announce();
  }

  /** Since when a source cannot be read, or undefined when it can. */
  failingSince(source: string): string | undefined {
    const report = this.#reports.get(source);
    return report?.failure ? report.since : undefined;
  }

  /** Since when not everything of the cluster is told; undefined when all is. */
  get behindSince(): string | undefined {
    return [...this.#reports.values()]
      .filter(({ failure }) => failure)
      .map(({ since }) => since)
      .sort()[0];
  }

  get status(): ClusterStatus {
    const failures = [...this.#reports].filter(([, { failure }]) => failure);
    const unread = [
      ...failures
        .filter(([source]) => source !== DISCOVERY)
        .map(([source, { failure }]) => `${source} cannot be read: ${failure}`),
      ...[...this.#expected].map(source => `${source} has not been read yet`),
    ];
    return {
      name: this.#cluster.name,
      title: this.#cluster.title,
      demo: this.#cluster.demo,
      reachable: this.#reachable?.value ?? false,
      since: this.#reachable?.since,
      message: this.#reports.size
        ? failures.map(([source, { failure }]) => `${source}: ${failure}`)[0]
        : 'Not connected yet',
      kinds: [...this.#reports.keys()].filter(source => source !== DISCOVERY),
      ...(unread.length > 0 && { unread }),
      ...(this.#missing.size > 0 && { missing: [...this.#missing.values()] }),
    };
  }

  #announce() {
    const watches = [...this.#reports].filter(([name]) => name !== DISCOVERY);
    const relevant = watches.length ? watches : [...this.#reports];
    const reachable = relevant.some(([, { failure }]) => !failure);
    if (reachable !== this.#reachable?.value) {
      this.#reachable = { value: reachable, since: new Date().toISOString() };
    }
    const { status } = this;
    const text = JSON.stringify(status);
    if (text !== this.#last) {
      this.#last = text;
      this.#onChange(status);
    }
  }
}
