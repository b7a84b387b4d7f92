import { withoutQuotedLog } from './quotedLog';

const TRACEBACK =
  'Traceback (most recent call last):\n  File "train.py", line 3\nValueError: patient 4711';

describe('withoutQuotedLog', () => {
  it.each([
    [
      `Job entrypoint command failed with exit code 1, last available logs (truncated to 20,000 chars):\n${TRACEBACK}`,
      'Job entrypoint command failed with exit code 1',
    ],
    [
      `Deploying app 'llm' failed:\n${TRACEBACK}`,
      "Deploying app 'llm' failed:",
    ],
    [TRACEBACK, ''],
    ['Job finished successfully.', 'Job finished successfully.'],
  ])('cuts %j', (message, cut) => {
    expect(withoutQuotedLog(message)).toBe(cut);
  });

  it('takes little time, whatever the text', () => {
    // What else runs on the machine does not count
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      withoutQuotedLog(' '.repeat(100_000));
      withoutQuotedLog(',last available log'.repeat(10_000));
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(500);
  });
});
