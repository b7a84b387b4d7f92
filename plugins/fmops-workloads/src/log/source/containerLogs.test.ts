import type {
  WorkloadContainer,
  WorkloadPod,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { containerLogs, defaultLog } from './containerLogs';

const container = (
  name: string,
  state: string,
  more: Partial<WorkloadContainer> = {},
): WorkloadContainer => ({ name, state, ready: false, restarts: 0, ...more });

const pod = (
  name: string,
  ...containers: WorkloadContainer[]
): WorkloadPod => ({ name, phase: 'Running', containers });

describe('containerLogs', () => {
  it('lists containers, and what those that wait are waiting for', () => {
    expect(
      containerLogs([
        pod(
          'p',
          container('a', 'running'),
          container('b', 'waiting', { reason: 'ImagePullBackOff' }),
          container('c', 'waiting', { restarts: 1 }),
          container('d', 'waiting', { reason: 'ContainerCreating' }),
          container('e', 'terminated', { exitCode: 0 }),
          container('f', 'terminated', { exitCode: 1 }),
        ),
      ]).map(log => [log.key, log.started, log.waitingFor, log.failing]),
    ).toEqual([
      ['p/a', true, undefined, false],
      ['p/b', false, 'ImagePullBackOff', true],
      ['p/c', true, undefined, false],
      ['p/d', false, 'ContainerCreating', false],
      ['p/e', true, undefined, false],
      ['p/f', true, undefined, true],
    ]);
  });
});

describe('defaultLog', () => {
  const init = container('init', 'terminated', { exitCode: 0, init: true });
  const waits = container('waits', 'waiting');
  const crashes = container('crashes', 'waiting', {
    restarts: 4,
    reason: 'CrashLoopBackOff',
  });
  const runs = container('runs', 'running');
  const failed = container('failed', 'terminated', { exitCode: 137 });

  it.each<[string, WorkloadPod[], string | undefined]>([
    ['nothing without pods', [], undefined],
    ['what failed', [pod('p', init, runs), pod('q', failed)], 'q/failed'],
    ['what crashes', [pod('p', init, runs), pod('q', crashes)], 'q/crashes'],
    ['what runs', [pod('p', init, waits, runs)], 'p/runs'],
    ['what has ended', [pod('p', waits, init)], 'p/init'],
    ['the first, where nothing has started', [pod('p', waits)], 'p/waits'],
  ])('chooses %s', (_name, pods, key) => {
    expect(defaultLog(containerLogs(pods))?.key).toBe(key);
  });

  it('chooses what the run failed for out of all that failed', () => {
    const logs = containerLogs([pod('p', failed), pod('q', failed)]);
    expect(defaultLog(logs, 'q/failed')?.key).toBe('q/failed');
    expect(defaultLog(logs, 'gone/failed')?.key).toBe('p/failed');
  });
});
