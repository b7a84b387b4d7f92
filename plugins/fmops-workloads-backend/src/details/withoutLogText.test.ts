import { objectWithoutLogText, withoutLogText } from './withoutLogText';

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

describe('objectWithoutLogText', () => {
  it('leaves out what a status quotes of logs', () => {
    const job = {
      spec: { entrypoint: 'python train.py' },
      status: {
        jobStatus: 'FAILED',
        message: 'failed with exit code 1, last available logs: patient 4711',
        nodes: {
          step: { phase: 'Failed', outputs: { result: 'patient 4711' } },
        },
        failed: 1,
      },
    };
    expect(objectWithoutLogText(job)).toEqual({
      spec: job.spec,
      status: {
        jobStatus: 'FAILED',
        message: 'failed with exit code 1',
        nodes: { step: { phase: 'Failed' } },
        failed: 1,
      },
    });
  });
});
