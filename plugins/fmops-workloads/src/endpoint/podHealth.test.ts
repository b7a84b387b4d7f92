import type {
  Workload,
  WorkloadContainer,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { aWorkload, someDetails } from '../__testUtils__/workloads';
import { podHealth } from './podHealth';

const server = (changes: Partial<WorkloadContainer> = {}) => ({
  name: 'server',
  ready: false,
  restarts: 0,
  state: 'running',
  ...changes,
});

const details = (
  containers: WorkloadContainer[],
  workload: Partial<Omit<Workload, 'ref'>> = {},
) =>
  someDetails({
    workload: aWorkload({ category: 'endpoint', ...workload }),
    pods: containers.map((container, index) => ({
      name: `pod-${index}`,
      phase: 'Running',
      containers: [container],
    })),
  });

const TOLD = {
  reason: 'ReadyWithUnreadyPods',
  message: 'Container server of pod pod-1: OOMKilled, exit code 137',
  failure: { pod: 'pod-1', container: 'server', exitCode: 137 },
};

it('adds up restarts', () => {
  const pods = [server({ restarts: 2 }), server({ restarts: 3 })];
  expect(podHealth(details(pods))).toEqual({ restarts: 5, outOfMemory: [] });
});

it('says what ran out of memory as long as the pod tells', () => {
  const pods = [
    server({ ready: true }),
    server({ state: 'terminated', reason: 'OOMKilled', exitCode: 137 }),
  ];
  expect(podHealth(details(pods)).outOfMemory).toEqual(['pod-1 / server']);
});

it('remembers it while the container waits for its next start', () => {
  const waits = server({ state: 'waiting', reason: 'CrashLoopBackOff' });
  expect(
    podHealth(details([server({ ready: true }), waits], TOLD)).outOfMemory,
  ).toEqual(['pod-1 / server']);
  // Killed with 137 for another reason
  expect(
    podHealth(details([server(), waits], { ...TOLD, message: 'Error' }))
      .outOfMemory,
  ).toEqual([]);
});

it('forgets it once the container is ready again', () => {
  const ready = server({ ready: true, restarts: 1 });
  expect(podHealth(details([ready, ready], TOLD)).outOfMemory).toEqual([]);
});

it('takes the restarts of the record where no pod is known, or none', () => {
  expect(podHealth(details([], { restarts: 4 })).restarts).toBe(4);
  expect(podHealth(details([])).restarts).toBeUndefined();
});
