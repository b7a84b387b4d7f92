import type { Diagnosis } from '@fmops/backstage-plugin-fmops-workloads-common';
import { aWorkload, someDetails } from '../../__testUtils__/workloads';
import { containerLogs } from './containerLogs';
import { failedLog } from './failedLog';

const container = (name: string, exitCode: number) => ({
  ...{ name, exitCode, ready: false, restarts: 0, state: 'terminated' },
});
const pods = ['w-0', 'w-1'].map(name => ({
  ...{ name, phase: 'Failed' },
  containers: [container('sidecar', 1), container('trainer', 137)],
}));
const diagnosis = (changes: Partial<Diagnosis>): Diagnosis => ({
  ...{ ruleId: 'app.nan', layer: 'app', priority: 50, sentence: 'No.' },
  ...{ advice: 'Do.', who: [], evidence: [] },
  ...changes,
});

const of = (changes: Parameters<typeof someDetails>[0]) =>
  failedLog(someDetails({ pods, ...changes }), containerLogs(pods));

describe('failedLog', () => {
  it('is that of the pod and container that the diagnosis is about', () => {
    expect(
      of({
        diagnoses: [
          diagnosis({
            pod: 'w-1',
            evidence: [
              {
                object: { kind: 'Pod', name: 'w-1', container: 'trainer' },
                message: 'loss is nan',
              },
            ],
          }),
        ],
        workload: aWorkload({ failure: { pod: 'w-0', container: 'sidecar' } }),
      }),
    ).toBe('w-1/trainer');
  });

  it('is the first that failed where no container is named', () => {
    expect(of({ diagnoses: [diagnosis({ pod: 'w-1' })] })).toBe('w-1/sidecar');
  });

  it('is the one on record where nothing was diagnosed', () => {
    expect(
      of({
        workload: aWorkload({ failure: { pod: 'w-0', container: 'trainer' } }),
      }),
    ).toBe('w-0/trainer');
  });

  it('is none where nothing tells', () => {
    expect(of({})).toBeUndefined();
    expect(of({ diagnoses: [diagnosis({ pod: 'gone' })] })).toBeUndefined();
  });
});
