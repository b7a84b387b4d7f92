/** Where a job stands among those that wait in its ClusterQueue. */
export interface QueuePosition {
  clusterQueue: string;
  /** From 1. */
  position: number;
  /** How many wait; undefined where they are more than were asked for. */
  pending?: number;
}
