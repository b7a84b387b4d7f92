import { growthOf } from '@fmops/linear-time';
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

  it.each([' ', ',last available log'])(
    'takes little time for text of %j',
    async part => {
      expect(
        await growthOf(times => withoutQuotedLog(part.repeat(times)), 100_000),
      ).toBe('linear');
    },
  );
});
