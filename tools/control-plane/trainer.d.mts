export interface StartTrainerOptions {
  url: string;
  /** Bearer token that may read and write TrainJobs and Jobs everywhere. */
  token: string;
  /** Certificate authority as PEM; or name its file. */
  ca?: string;
  caFile?: string;
  /** Takes what a round failed with; the next round goes on. */
  onError?: (error: unknown) => void;
}

/**
 * Plays the controller of Kubeflow Trainer for tests: a STAND-IN, held to the
 * same contract tests as the in-memory cluster. The operator itself needs
 * admission webhooks and certificates.
 *
 * Per TrainJob it creates the Job `<name>-node-0` (suspended when the TrainJob
 * is), and mirrors it to `status.jobsStatus`, the conditions Suspended, Complete
 * and Failed, and `status.trainerStatus`. Initializers, restarts, deadlines and
 * runtimes are not played.
 */
export function startTrainer(options: StartTrainerOptions): {
  stop(): Promise<void>;
};
