import type {
  WorkloadContainer,
  WorkloadPod,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { defaultSource, logSources } from './logSources';

const container = (
  name: string,
  state: string,
  more: Partial<WorkloadContainer> = {},
): WorkloadContainer => ({ name, state, ready: false, restarts: 0, ...more });

const pod = (
  name: string,
  ...containers: WorkloadContainer[]
): WorkloadPod => ({
  name,
  phase: 'Running',
  containers,
});

describe('logSources', () => {
  it('lists containers, and what those that wait are waiting for', () => {
    expect(
      logSources([
        pod(
          'p',
          container('a', 'running'),
          container('b', 'waiting', { reason: 'ImagePullBackOff' }),
          container('c', 'waiting', { restarts: 1 }),
        ),
      ]).map(s => [s.key, s.started, s.waitingFor]),
    ).toEqual([
      ['p/a', true, undefined],
      ['p/b', false, 'ImagePullBackOff'],
      ['p/c', true, undefined],
    ]);
  });
});

describe('defaultSource', () => {
  const done = container('init', 'terminated', { exitCode: 0 });
  const waits = container('waits', 'waiting');
  const runs = container('runs', 'running');
  const failed = container('failed', 'terminated', { exitCode: 137 });

  it.each<[string, WorkloadPod[], string | undefined]>([
    ['nothing without pods', [], undefined],
    ['what failed', [pod('p', done, runs), pod('q', failed)], 'q/failed'],
    ['what runs', [pod('p', done, waits, runs)], 'p/runs'],
    ['what has ended', [pod('p', waits, done)], 'p/init'],
    ['the first, where nothing has started', [pod('p', waits)], 'p/waits'],
  ])('chooses %s', (_name, pods, key) => {
    expect(defaultSource(pods)?.key).toBe(key);
  });
});
