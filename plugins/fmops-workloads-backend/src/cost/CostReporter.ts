import {
  workloadKey,
  type CostQuery,
  type CostReport,
  type HeldInterval,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import {
  inScope,
  ownersBy,
  scopeKey,
  type NamespaceBinding,
  type OwnerOf,
  type Scope,
} from '../access';
import type { WorkloadStore } from '../store';
import { CostLedger } from './CostLedger';
import { groupValue } from './groupValue';
import { periodsBetween } from './periods';

/** Reports of the past change little: the same one is put together once for all who ask. */
const SHARED_MS = 20_000;
/** Reading their history in parts leaves time for others. */
const PART = 500;

/** Adds what the recorded runs and endpoints cost over time. */
export class CostReporter {
  readonly #store: Pick<WorkloadStore, 'all' | 'histories'>;
  readonly #ownerOf: OwnerOf;
  readonly #shared = new Map<string, Promise<CostReport>>();

  constructor(options: {
    bindings: readonly NamespaceBinding[];
    store: Pick<WorkloadStore, 'all' | 'histories'>;
  }) {
    this.#store = options.store;
    this.#ownerOf = ownersBy(options.bindings);
  }

  /**
   * Cost of the workloads of a scope.
   *
   * @throws InputError for a range that is none, or too long
   */
  async report(scope: Scope, query: CostQuery): Promise<CostReport> {
    const { groupBy, interval, from, to, cluster } = query;
    const periods = periodsBetween(interval, from, to);
    const key = JSON.stringify([
      ...[groupBy, interval, from, to, cluster],
      scopeKey(scope),
    ]);
    const known = this.#shared.get(key);
    if (known) {
      return known;
    }
    const report = this.#add(scope, query, periods);
    this.#shared.set(key, report);
    report.catch(() => this.#shared.delete(key));
    setTimeout(() => this.#shared.delete(key), SHARED_MS).unref();
    return report;
  }

  async #add(
    scope: Scope,
    { groupBy, cluster }: CostQuery,
    periods: readonly HeldInterval[],
  ): Promise<CostReport> {
    const now = Date.now();
    const range = { from: periods[0].from, to: periods.at(-1)!.to };
    const workloads = [...this.#store.all()]
      .map(({ workload }) => workload)
      .filter(
        workload =>
          (!cluster || workload.ref.cluster === cluster) &&
          mayBeIn(range, workload) &&
          inScope(scope, workload),
      );
    const ledger = new CostLedger(periods, now);
    for (let first = 0; first < workloads.length; first += PART) {
      const part = workloads.slice(first, first + PART);
      const histories = await this.#store.histories(part.map(w => w.ref));
      for (const workload of part) {
        const value = groupValue(workload, groupBy, this.#ownerOf);
        ledger.add(workload, value, histories.get(workloadKey(workload)));
      }
    }
    return {
      periods: periods.map(({ from }) => new Date(from).toISOString()),
      to: new Date(Math.min(range.to, now)).toISOString(),
      groups: ledger.groups,
    };
  }
}

/** Whether a workload may have held anything in a range, as far as its record tells. */
function mayBeIn(range: HeldInterval, workload: Workload): boolean {
  const { queuedAt, startedAt, finishedAt, deletedAt } = workload;
  const begins = [queuedAt, startedAt].map(time => Date.parse(time ?? ''));
  const end = Date.parse(finishedAt ?? deletedAt ?? '');
  // NaN is neither: what does not tell may be.
  return !begins.every(begin => begin >= range.to) && !(end <= range.from);
}
