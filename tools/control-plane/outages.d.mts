/** Programs that can be killed and started. */
export type Program =
  | 'etcd'
  | 'kube-apiserver'
  | 'kube-controller-manager'
  | 'kube-scheduler'
  | 'kwok';

/** What goes wrong with a control plane, done to its programs. */
export interface Outages {
  /** Kills a program (SIGKILL), as a crash does. */
  kill(program: Program): Promise<void>;
  /** Starts a killed program; resolves when the API server takes requests. */
  start(program: Program): Promise<void>;
  /**
   * Lets etcd forget all versions but the newest. The API server remembers some
   * of them until it is started again.
   */
  compact(): Promise<void>;
  /**
   * Copies the data of etcd, which is killed and started for that.
   *
   * @returns what {@link Outages.restore} takes
   */
  backUp(): Promise<string>;
  /**
   * Kills all programs and starts them on the data of a backup: objects and
   * versions go back. Controllers too, which would wait for versions to come.
   */
  restore(backup: string): Promise<void>;
}
