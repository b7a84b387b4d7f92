import type { Point } from '@fmops/backstage-plugin-fmops-workloads-common';

/** A line of a chart. */
export interface ChartLine {
  id: string;
  title: string;
  /** As people write it after a number. */
  unit?: string;
  points: readonly Point[];
}
