/**
 * What a workload is going to need of a namespace.
 *
 * @public
 */
export interface PreflightRequest {
  cluster: string;
  namespace: string;
  /** Kinds to be submitted, each as `TrainJob.trainer.kubeflow.org`. */
  kinds?: string[];
  /** Persistent volume claims. */
  claims?: string[];
  /** Nodes that mount the claims at the same time. Default: 1. */
  nodes?: number;
  /** Secrets, of which only is looked up whether they exist. */
  secrets?: string[];
  /** Kueue queue. Default: that of the namespace. */
  queue?: string;
  /** Accelerators of all its pods together. */
  devices?: { resource: string; count: number };
}

/**
 * What became of looking for one thing.
 *
 * @public
 */
export interface PreflightCheck {
  about: 'kind' | 'claim' | 'secret' | 'queue' | 'quota';
  /** Of what was looked for. */
  name: string;
  /** `wrong`: the workload can't run. `unknown`: it could not be looked up. */
  state: 'ok' | 'warning' | 'wrong' | 'unknown';
  /** What is the matter, in a sentence. */
  message: string;
  /** What to do about it. */
  fix?: string;
}
