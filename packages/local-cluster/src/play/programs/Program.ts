/** How far a program is, as it reports itself. */
export interface Progress {
  /** 0 to 100. */
  percent: number;
  remainingSeconds?: number;
  metrics?: Array<{ name: string; value: string }>;
}

/** One line that a program prints. */
export interface Output {
  /** Seconds since the start of the program. */
  at: number;
  text: string;
  progress?: Progress;
}

/** What a program prints in its time; the same for the same seed. */
export type Program = (run: ProgramRun) => Iterable<Output>;

/** One run of a program. */
export interface ProgramRun {
  /** Makes the noise of this run repeatable. */
  seed: string;
  /** Seconds until the program is done. */
  seconds: number;
  /** Goes on for ever: `seconds` is then the pace only. */
  endless: boolean;
  model?: string;
  /** Entity reference of the model that an evaluation is of. */
  evaluated?: string;
  /** Entity reference of the endpoint that an evaluation asks. */
  endpoint?: string;
}
