import { randomUUID } from 'node:crypto';
import type {
  Breach,
  IndicatorId,
  Measurement,
  NewObjective,
  ObjectiveFields,
  ObjectiveHistory,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';

const MOST_MEASUREMENTS = 500;
const MOST_BREACHES = 50;

/** An objective as it is kept. */
export interface KeptObjective extends NewObjective {
  id: string;
  createdBy: string;
  createdAt: string;
  /** When it is measured next. */
  nextAt: string;
}

/** Endpoint, creation and id of an objective: where it stands among all. */
export type ObjectivePlace = readonly [string, string, string];

/** A measurement, with whether the limit was kept; that is not known where there is no value. */
export interface JudgedMeasurement extends Measurement {
  kept?: boolean;
}

/** A breach that its owners have not been told of. */
export interface UntoldBreach {
  breach: Breach;
  objective: KeptObjective;
}

interface ObjectiveRow {
  id: string;
  endpoint: string;
  indicator: string;
  fields: string;
  created_by: string;
  created_at: string;
  next_at: string;
}

interface MeasurementRow {
  objective: string;
  at: string;
  value: number | null;
  count: number | null;
  problem: string | null;
  kept: boolean | number | null;
}

interface BreachRow {
  id: string;
  objective: string;
  since: string;
  until: string | null;
  worst: number;
  limit: number;
}

/** Keeps objectives, measurements and breaches in the plugin's database. */
export class ObjectiveStore {
  constructor(private readonly database: Knex) {}

  async of(endpoint: string): Promise<KeptObjective[]> {
    const rows = await this.database<ObjectiveRow>('objectives')
      .where({ endpoint })
      .orderBy(['created_at', 'id']);
    return rows.map(toObjective);
  }

  /** The next ones after a place, by endpoint. */
  async page(
    after: ObjectivePlace | undefined,
    most: number,
  ): Promise<KeptObjective[]> {
    const query = this.database<ObjectiveRow>('objectives')
      .orderBy(['endpoint', 'created_at', 'id'])
      .limit(most);
    if (after) {
      query.whereRaw('(endpoint, created_at, id) > (?, ?, ?)', [...after]);
    }
    return (await query).map(toObjective);
  }

  async one(id: string): Promise<KeptObjective | undefined> {
    const row = await this.database<ObjectiveRow>('objectives')
      .where({ id })
      .first();
    return row && toObjective(row);
  }

  async add(
    { endpoint, ...fields }: NewObjective,
    createdBy: string,
    now: string,
  ): Promise<KeptObjective> {
    const row: ObjectiveRow = {
      id: randomUUID(),
      endpoint,
      indicator: fields.indicator,
      fields: JSON.stringify(fields),
      created_by: createdBy,
      created_at: now,
      next_at: now,
    };
    await this.database<ObjectiveRow>('objectives').insert(row);
    return toObjective(row);
  }

  /** @returns whether it was there */
  async change(
    id: string,
    fields: ObjectiveFields,
    now: string,
  ): Promise<boolean> {
    const changed = await this.database<ObjectiveRow>('objectives')
      .where({ id })
      .update({
        indicator: fields.indicator,
        fields: JSON.stringify(fields),
        next_at: now,
      });
    return changed > 0;
  }

  /** Takes it away, with all that was measured. */
  async remove(id: string): Promise<void> {
    await this.database.transaction(async tx => {
      await tx('objective_breaches').where({ objective: id }).delete();
      await tx('objective_measurements').where({ objective: id }).delete();
      await tx('objectives').where({ id }).delete();
    });
  }

  /** Those with one of some indicators that are due, the longest first. */
  async due(
    now: string,
    indicators: readonly IndicatorId[],
    most: number,
  ): Promise<KeptObjective[]> {
    const rows = await this.database<ObjectiveRow>('objectives')
      .whereIn('indicator', indicators)
      .where('next_at', '<=', now)
      .orderBy('next_at')
      .limit(most);
    return rows.map(toObjective);
  }

  /** @returns whether it is the caller's to measure: of several replicas one moves the time */
  async claim({ id, nextAt }: KeptObjective, next: string): Promise<boolean> {
    const moved = await this.database<ObjectiveRow>('objectives')
      .where({ id, next_at: nextAt })
      .update({ next_at: next });
    return moved > 0;
  }

  async note(objective: string, measured: JudgedMeasurement): Promise<void> {
    await this.database<MeasurementRow>('objective_measurements').insert({
      objective,
      at: measured.at,
      value: measured.value ?? null,
      count: measured.count ?? null,
      problem: measured.problem ?? null,
      kept: measured.kept ?? null,
    });
  }

  /** The newest measurements, newest first. */
  async newest(objective: string, most: number): Promise<JudgedMeasurement[]> {
    const rows = await this.database<MeasurementRow>('objective_measurements')
      .where({ objective })
      .orderBy('id', 'desc')
      .limit(most);
    return rows.map(toMeasurement);
  }

  async history(objective: string): Promise<ObjectiveHistory> {
    const breaches = await this.database<BreachRow>('objective_breaches')
      .where({ objective })
      .orderBy('since', 'desc')
      .limit(MOST_BREACHES);
    const measurements = await this.newest(objective, MOST_MEASUREMENTS);
    return {
      measurements: measurements
        .map(({ kept: _, ...measurement }) => measurement)
        .reverse(),
      breaches: breaches.map(toBreach),
    };
  }

  /** The breaches that go on, by objective. */
  async openBreaches(objectives: string[]): Promise<Map<string, Breach>> {
    const rows = await this.database<BreachRow>('objective_breaches').whereIn(
      'open',
      objectives,
    );
    return new Map(rows.map(row => [row.objective, toBreach(row)]));
  }

  /** Begins a breach, unless one goes on. */
  async begin(breach: Omit<Breach, 'id' | 'until'>): Promise<void> {
    await this.database('objective_breaches')
      .insert({
        ...breach,
        ...{ id: randomUUID(), open: breach.objective },
        notice_at: breach.since,
      })
      .onConflict('open')
      .ignore();
  }

  async worsen(id: string, worst: number): Promise<void> {
    await this.database('objective_breaches').where({ id }).update({ worst });
  }

  async end(id: string, until: string): Promise<void> {
    await this.database('objective_breaches')
      .where({ id })
      .update({ until, open: null });
  }

  /** Breaches that nobody was told of. */
  async untold(now: string, most: number): Promise<UntoldBreach[]> {
    const rows = await this.database<BreachRow>('objective_breaches')
      .whereNull('notified_at')
      .where('notice_at', '<=', now)
      .orderBy('since')
      .limit(most);
    const told: UntoldBreach[] = [];
    for (const row of rows) {
      const objective = await this.one(row.objective);
      if (objective) told.push({ breach: toBreach(row), objective });
    }
    return told;
  }

  /**
   * @param again - when another one may try, should this process end before it has told
   * @returns whether it is the caller's to tell
   */
  async claimNotice(id: string, now: string, again: string): Promise<boolean> {
    const claimed = await this.database('objective_breaches')
      .where({ id })
      .whereNull('notified_at')
      .where('notice_at', '<=', now)
      .update({ notice_at: again });
    return claimed > 0;
  }

  /** The owners were told. */
  async told(id: string, now: string): Promise<void> {
    await this.database('objective_breaches')
      .where({ id })
      .update({ notified_at: now });
  }

  /** Forgets measurements older than a time. */
  async purge(before: string): Promise<number> {
    return this.database('objective_measurements')
      .where('at', '<', before)
      .delete();
  }
}

function toObjective(row: ObjectiveRow): KeptObjective {
  return {
    ...(JSON.parse(row.fields) as ObjectiveFields),
    id: row.id,
    endpoint: row.endpoint,
    createdBy: row.created_by,
    createdAt: row.created_at,
    nextAt: row.next_at,
  };
}

function toMeasurement(row: MeasurementRow): JudgedMeasurement {
  return {
    at: row.at,
    ...(row.value !== null && { value: row.value }),
    ...(row.count !== null && { count: row.count }),
    ...(row.problem !== null && { problem: row.problem }),
    ...(row.kept !== null && { kept: Boolean(row.kept) }),
  };
}

function toBreach(row: BreachRow): Breach {
  return {
    id: row.id,
    objective: row.objective,
    since: row.since,
    ...(row.until && { until: row.until }),
    worst: row.worst,
    limit: row.limit,
  };
}
