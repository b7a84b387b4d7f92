import { withoutLogText } from './withoutLogText';

const pod = (terminationMessagePolicy: string) => ({
  spec: { containers: [{ name: 'trainer', terminationMessagePolicy }] },
  status: {
    containerStatuses: [
      {
        name: 'trainer',
        lastState: { terminated: { exitCode: 1, message: 'from the log' } },
      },
    ],
  },
});

describe('withoutLogText', () => {
  it('leaves out messages that are the end of a log', () => {
    const quiet = withoutLogText(pod('FallbackToLogsOnError'));
    expect(JSON.stringify(quiet)).not.toContain('from the log');
    expect(quiet.status?.containerStatuses?.[0]).toMatchObject({
      lastState: { terminated: { exitCode: 1 } },
    });
  });

  it('keeps what the program has written for all', () => {
    const written = pod('File');
    expect(withoutLogText(written)).toBe(written);
  });
});
