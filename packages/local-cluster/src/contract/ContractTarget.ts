/** An API server that the contract is tested against. */
export interface ContractTarget {
  /** Without a slash at the end. */
  url: string;
  /** Bearer tokens of an administrator, a reader, and a writer of jobs in the team namespaces. */
  tokens: Record<'admin' | 'reader' | 'writer', string>;
  /** Certificate authority as PEM, for https. */
  ca?: string;
  /** Ends what was started for the test. */
  stop?(): Promise<void>;
}

/** Who asks. */
export type Role = keyof ContractTarget['tokens'];
