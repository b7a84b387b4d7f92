import { appendFileSync } from 'node:fs';

/** What a test has found in the end. */
export interface ChaosResult {
  rounds: number;
  changes: number;
  lost: number;
  wrong: number;
  /** Until all was as the API server has it, after the fault and the last change. */
  seconds: number;
}

/** Notes it under the name of the test, for the report, where one is asked for. */
export function noteResult(result: ChaosResult): void {
  const file = process.env.FMOPS_CHAOS_RESULT;
  if (file && result.rounds) {
    const { currentTestName: test } = expect.getState();
    appendFileSync(file, `${JSON.stringify({ test, ...result })}\n`);
  }
}
