import type { Entity } from '@backstage/catalog-model';
import type { ObjectiveFields } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

/** What is measured. */
export interface Subject {
  /** The component of the endpoint. */
  entity: Entity;
  entityRef: string;
  /** What serves it now; a read may cost time, so it is done when asked for. */
  workloads(): Promise<Workload[]>;
}

/** What was read, or why nothing was. */
export type Reading = { value: number; count?: number } | { problem: string };

/** Reads one or several indicators. */
export interface IndicatorReader {
  /**
   * What the indicator was over the window of the objective that ends now. What
   * is not known is a `problem`, never a value.
   *
   * @throws where the source of it does not answer
   */
  read(
    subject: Subject,
    fields: ObjectiveFields,
    now: number,
  ): Promise<Reading>;
}
