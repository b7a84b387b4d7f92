import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import pLimit from 'p-limit';
import {
  INDICATOR_IDS,
  indicatorOf,
  keepsTo,
  type IndicatorId,
  type ObjectiveFields,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { IndicatorReader, Reading } from './indicators';
import type {
  JudgedMeasurement,
  KeptObjective,
  ObjectiveStore,
} from './ObjectiveStore';
import { within } from './within';

const MINUTE = 60_000;
const BATCH = 20;
/** Measured at the same time, so that one whose source hangs holds up no other. */
const AT_ONCE = 4;

/** Indicators for which answers are made: they take minutes, and the others a moment. */
export const SAMPLED: readonly IndicatorId[] = ['quality'];
/** The others. */
export const REPORTED: readonly IndicatorId[] = INDICATOR_IDS.filter(
  id => !SAMPLED.includes(id),
);

/** When an objective is measured next: judging costs tokens. */
export function nextAt(
  { indicator, windowMinutes }: ObjectiveFields,
  now: number,
): string {
  const minutes =
    indicator === 'quality'
      ? Math.min(Math.max(windowMinutes, 60), 24 * 60)
      : Math.min(Math.max(Math.round(windowMinutes / 12), 5), 60);
  return new Date(now + minutes * MINUTE).toISOString();
}

/** Measures objectives that are due, and begins and ends breaches. */
export class ObjectiveWatch {
  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      logger: LoggerService;
      readers: Record<IndicatorId, IndicatorReader>;
      store: ObjectiveStore;
      /** What serves an endpoint now. */
      workloadsOf(endpoint: string): Promise<Workload[]>;
      /** Longest time of a measurement in milliseconds; default: a minute, for samples 15. */
      longest?(indicator: IndicatorId): number;
    },
  ) {}

  /** Measures what is due of some indicators, of which other replicas take their share. */
  async measureDue(
    now: number,
    indicators: readonly IndicatorId[] = INDICATOR_IDS,
  ): Promise<void> {
    const { logger, store } = this.options;
    const due = await store.due(new Date(now).toISOString(), indicators, BATCH);
    const limit = pLimit(AT_ONCE);
    const measure = async (objective: KeptObjective) => {
      try {
        if (await store.claim(objective, nextAt(objective, now))) {
          await this.measure(objective, now);
        }
      } catch (error) {
        // It may have been taken away meanwhile; the others are measured
        logger.warn(
          `Objective ${objective.id} was not measured: ${
            toError(error).message
          }`,
        );
      }
    };
    await Promise.all(due.map(objective => limit(() => measure(objective))));
  }

  /** Measures an objective and notes it; what can't be read is noted as not known. */
  async measure(objective: KeptObjective, now: number): Promise<void> {
    const { store } = this.options;
    const indicator = indicatorOf(objective.indicator);
    const reading = await this.#read(objective, now);
    const measured: JudgedMeasurement = {
      at: new Date(now).toISOString(),
      ...reading,
      ...('value' in reading && {
        kept: keepsTo(indicator, reading.value, objective.limit),
      }),
    };
    await store.note(objective.id, measured);
    if (measured.kept !== undefined) await this.#follow(objective, measured);
  }

  async #read(objective: KeptObjective, now: number): Promise<Reading> {
    const { logger, longest = usualTime } = this.options;
    const { endpoint, indicator } = objective;
    try {
      const reading = await within(longest(indicator), 'The measurement', () =>
        this.#ask(objective, now),
      );
      return 'value' in reading && !Number.isFinite(reading.value)
        ? { problem: 'What was measured is no number.' }
        : reading;
    } catch (error) {
      const { message } = toError(error);
      logger.warn(`Objective ${objective.id} of ${endpoint}: ${message}`);
      return { problem: message.slice(0, 500) };
    }
  }

  async #ask(objective: KeptObjective, now: number): Promise<Reading> {
    const { auth, catalog, readers, workloadsOf } = this.options;
    const { endpoint } = objective;
    const entity = await catalog.getEntityByRef(endpoint, {
      credentials: await auth.getOwnServiceCredentials(),
    });
    if (!entity) return { problem: 'The endpoint is not in the catalog.' };
    const subject = {
      ...{ entity, entityRef: endpoint },
      workloads: () => workloadsOf(endpoint),
    };
    return readers[objective.indicator].read(subject, objective, now);
  }

  /** Begins, worsens or ends the breach of an objective. */
  async #follow(
    { id, indicator, limit }: KeptObjective,
    { at, value, kept }: JudgedMeasurement,
  ) {
    const { store } = this.options;
    const breach = (await store.openBreaches([id])).get(id);
    if (!breach && kept) return;
    const { inARow } = indicatorOf(indicator);
    const newest = (await store.newest(id, 10))
      .filter(measurement => measurement.kept !== undefined)
      .slice(0, inARow);
    const settled =
      newest.length === inARow &&
      newest.every(measurement => measurement.kept === kept);
    if (!breach && settled) {
      const since = newest.at(-1)!.at;
      const worst = newest
        .map(measurement => measurement.value!)
        .reduce((a, b) => worse(indicator, a, b));
      await store.begin({ objective: id, since, worst, limit });
    } else if (breach && kept && settled) {
      await store.end(breach.id, at);
    } else if (breach && !kept) {
      const worst = worse(indicator, breach.worst, value!);
      if (worst !== breach.worst) await store.worsen(breach.id, worst);
    }
  }
}

function usualTime(indicator: IndicatorId): number {
  return (SAMPLED.includes(indicator) ? 15 : 1) * MINUTE;
}

function worse(indicator: IndicatorId, a: number, b: number): number {
  return indicatorOf(indicator).good === 'atMost'
    ? Math.max(a, b)
    : Math.min(a, b);
}
