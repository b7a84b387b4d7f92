import type { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, isError, stringifyError } from '@backstage/errors';
import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { checkEvaluation, type CheckedEvaluation } from '../check';
import { benchmarkOf } from '../formats/benchmarkOf';
import type { ResultStore } from '../store';
import type { DeliveredModel } from './DeliveredModel';
import type { DeliveredData } from './DeliveredData';
import type { Deliveries } from './Deliveries';
import { readLines, type ToldEvaluation } from './readLines';
import type { DeliveryNamespace } from './readNamespaces';

/** Stage of the runs of evaluation templates. */
const STAGE = 'evaluation';
/** Id that stands for the lines of a log among the formats. */
const FORMAT = 'run';

/** The last lines of the log of a run; undefined where none are kept yet. */
export type LogOf = (run: Workload['ref']) => Promise<string[] | undefined>;

/** What {@link RunResults} works with. */
export interface RunResultsOptions {
  deliveries: Deliveries;
  logOf: LogOf;
  logger: LoggerService;
  /** Anew for each evaluation: what the catalog says may change. */
  data: () => Promise<DeliveredData>;
  models: () => Promise<DeliveredModel>;
  namespaces: readonly DeliveryNamespace[];
  store: ResultStore;
}

/**
 * Whether a run may have told of evaluations. One that failed may have: a
 * result that misses a threshold is a result.
 */
export function mayTell({ category, state, lineage }: Workload): boolean {
  return (
    category === 'job' &&
    lineage.stage === STAGE &&
    isTerminal(state) &&
    state !== 'Cancelled'
  );
}

/** Records what runs of evaluation templates have told in their logs. */
export class RunResults {
  constructor(private readonly options: RunResultsOptions) {}

  /**
   * Reads a run once, and records what it tells. The same run read twice, or
   * by two replicas, records nothing twice.
   *
   * @returns whether it was read; `false` where its log is not kept yet
   */
  async take(run: Workload): Promise<boolean> {
    const { deliveries, logOf, logger, namespaces } = this.options;
    const { cluster, namespace, name } = run.ref;
    const binding = namespaces.find(
      one => one.cluster === cluster && one.namespace === namespace,
    );
    const lines = await logOf(run.ref);
    if (!lines) return false;
    const { told, refused } = readLines(lines);
    const evaluations: CheckedEvaluation[] = [];
    for (const one of told) {
      const found = await this.#evaluationOf(one, run, binding).catch(reasonOf);
      if (typeof found === 'string') refused.push(found);
      else evaluations.push(found);
    }
    let recorded = 0;
    if (binding && evaluations.length) {
      const items = await this.options.store.add(evaluations, {
        ...{ format: FORMAT, delivery: 'run', createdBy: binding.owner },
      });
      recorded = items.length;
    }
    for (const reason of refused) {
      logger.warn(
        `A result of the run ${namespace}/${name} of cluster ${cluster} was not recorded: ${reason}`,
      );
    }
    if (recorded) {
      logger.info(
        `${recorded} results of the run ${namespace}/${name} of cluster ${cluster} were recorded`,
      );
    }
    await deliveries.markRead(run.ref, { recorded, refused });
    return true;
  }

  async #evaluationOf(
    told: ToldEvaluation,
    { ref, finishedAt, lineage }: Workload,
    binding: DeliveryNamespace | undefined,
  ): Promise<CheckedEvaluation> {
    if (!binding) {
      throw new InputError(
        `the namespace has no owner in fmops.workloads.namespaces`,
      );
    }
    const models = await this.options.models();
    const data = await this.options.data();
    const model = await models.of(told, binding);
    await data.assert(told, lineage, binding);
    const { benchmark, settings } =
      typeof told.benchmark === 'string'
        ? benchmarkOf(told.benchmark)
        : { benchmark: undefined, settings: {} };
    const { cluster, namespace, name, uid } = ref;
    const { servedModel, ...facts } = told;
    return checkEvaluation({
      ...facts,
      model,
      ...(benchmark && { benchmark }),
      settings: { ...settings, ...(facts.settings ?? {}) },
      run: { cluster, namespace, name, uid },
      ...(finishedAt && { evaluatedAt: finishedAt }),
    });
  }
}

/** What is wrong with an evaluation; anything else is tried again. */
function reasonOf(error: unknown): string {
  if (isError(error) && error.name === 'InputError') return error.message;
  throw new Error(stringifyError(error));
}
