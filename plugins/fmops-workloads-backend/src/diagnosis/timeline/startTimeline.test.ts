import { at, condition, eventOf, jobOf, podOf } from '../__testUtils__/objects';
import type { DiagnosisInput } from '../DiagnosisInput';
import { startTimeline } from './startTimeline';

const since = (type: string, time: string) =>
  condition(type, 'True', { lastTransitionTime: at(time) });

const created = (time: string) => ({ creationTimestamp: at(time) });

/** A pod that is ready at 09:20, on a node that was made for it. */
const ready = {
  ...podOf('train-0', {
    phase: 'Running',
    conditions: [since('PodScheduled', '09:10:00'), since('Ready', '09:20:00')],
    containerStatuses: [
      { name: 'trainer', state: { running: { startedAt: at('09:13:00') } } },
    ],
  }),
  metadata: { name: 'train-0', ...created('09:03:00') },
};

const full: DiagnosisInput = {
  workload: jobOf('Running'),
  kueueWorkloads: [
    {
      metadata: { name: 'w', ...created('09:00:01') },
      status: {
        conditions: [
          since('QuotaReserved', '09:02:01'),
          since('Admitted', '09:02:30'),
        ],
      },
    },
  ],
  pods: [ready],
  nodeClaims: [
    {
      metadata: { name: 'gpu-x7k2' },
      status: {
        nodeName: 'gpu-1',
        conditions: [
          since('Launched', '09:04:00'),
          since('Registered', '09:08:00'),
          since('Initialized', '09:09:00'),
        ],
      },
    },
  ],
  events: [
    eventOf(
      { kind: 'Pod', name: 'train-0' },
      { reason: 'Pulled', time: at('09:12:00') },
    ),
  ],
};

const bar = (input: DiagnosisInput) =>
  startTimeline(input)?.segments.map(({ phase, seconds }) => [phase, seconds]);

describe('the time to start', () => {
  it('is told phase by phase', () => {
    expect(bar(full)).toEqual([
      ['Entering the queue', 1],
      ['Waiting for quota', 120],
      ['Checks before admission', 29],
      ['Creating pods', 30],
      ['Asking the cloud for a node', 60],
      ['Node is booting', 240],
      ['Preparing the node', 60],
      ['Waiting for a place on a node', 60],
      ['Pulling the image', 120],
      ['Starting the container', 60],
      ['Loading until ready', 420],
    ]);
    expect(startTimeline(full)?.seconds).toBe(20 * 60);
  });

  it('is unaccounted where nothing tells, as when events are gone', () => {
    const { workload, pods } = full;
    expect(bar({ workload, pods })).toEqual([
      ['Creating pods', 180],
      ['Waiting for a place on a node', 420],
      ['Unaccounted', 180],
      ['Loading until ready', 420],
    ]);
  });

  it('does not count a node that was there before', () => {
    const older = (type: string) => since(type, '08:00:00');
    const conditions = ['Launched', 'Registered', 'Initialized'].map(older);
    const nodeClaims = [{ status: { nodeName: 'gpu-1', conditions } }];
    expect(bar({ ...full, nodeClaims })).toContainEqual([
      'Waiting for a place on a node',
      420,
    ]);
  });

  it('goes on while it lasts, for the pod that is the slowest', () => {
    const waiting = {
      ...podOf('train-1', { phase: 'Pending' }),
      metadata: { name: 'train-1', ...created('09:03:00') },
    };
    const { workload } = full;
    expect(startTimeline({ workload, pods: [ready, waiting] })).toEqual({
      segments: [
        expect.objectContaining({ phase: 'Creating pods', seconds: 180 }),
        {
          phase: 'Waiting for a place on a node',
          layer: 'scheduler',
          who: ['wait'],
          from: '2026-08-20T09:03:00.000Z',
        },
      ],
    });
  });

  it('pulls no image for a container that has run before', () => {
    const crashing = {
      ...podOf('train-0', {
        phase: 'Running',
        conditions: [since('PodScheduled', '09:10:00')],
        containerStatuses: [
          {
            name: 'trainer',
            state: { waiting: { reason: 'CrashLoopBackOff' } },
            lastState: { terminated: { startedAt: at('09:30:00') } },
          },
        ],
      }),
      metadata: { name: 'train-0', ...created('09:03:00') },
    };
    expect(bar({ workload: full.workload, pods: [crashing] })).toEqual([
      ['Creating pods', 180],
      ['Waiting for a place on a node', 420],
      ['Unaccounted', 20 * 60],
      ['Loading until ready', undefined],
    ]);
  });

  it('is that of the queue while there are no pods', () => {
    const { kueueWorkloads } = full;
    const [workload] = kueueWorkloads!;
    expect(
      bar({
        workload: jobOf('Queued'),
        kueueWorkloads: [{ ...workload, status: {} }],
      }),
    ).toEqual([
      ['Entering the queue', 1],
      ['Waiting for quota', undefined],
    ]);
  });

  it('is not told when the creation is not known', () => {
    const workload = { ...jobOf('Running'), queuedAt: 'yesterday' };
    expect(startTimeline({ ...full, workload })).toBeUndefined();
  });
});
