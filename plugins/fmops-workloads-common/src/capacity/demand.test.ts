import type { Workload } from '../workload';
import { demandOf } from './demand';

const workload = (
  category: Workload['category'],
  state: Workload['state'],
  held?: number,
): Workload => ({
  category,
  ref: {
    cluster: 'a',
    group: 'g',
    version: 'v1',
    kind: 'K',
    namespace: 'n',
    name: 'w',
    uid: 'u',
  },
  state,
  stateSince: '2026-03-01T10:00:00Z',
  startedAt: category === 'job' ? undefined : '2026-03-01T10:00:00Z',
  accelerators: { resource: 'nvidia.com/gpu', requested: 8, held },
  lineage: {},
});

it.each<[Workload, [asked: number, held: number, waiting: number]]>([
  [workload('job', 'Queued'), [8, 0, 8]],
  // Some pods of a gang are there, and hold what the others wait for.
  [workload('job', 'Pending', 3), [8, 3, 5]],
  [workload('job', 'Running', 7), [8, 7, 0]],
  // Its object does not tell.
  [workload('job', 'Running'), [8, 8, 0]],
  [workload('job', 'Suspended'), [0, 0, 0]],
  [workload('job', 'Failed', 8), [0, 0, 0]],
  [workload('endpoint', 'Ready', 8), [8, 8, 0]],
  [workload('endpoint', 'Stopped', 8), [0, 0, 0]],
  // It may recover, and its pods crash on their nodes.
  [workload('endpoint', 'Failed', 2), [8, 2, 0]],
  [{ ...workload('job', 'Running'), deletedAt: 'now' }, [0, 0, 0]],
  [{ ...workload('job', 'Running'), accelerators: undefined }, [0, 0, 0]],
])('%#: asked for, held and waited for', (given, [asked, held, waiting]) => {
  expect(demandOf(given)).toEqual({ asked, held, waiting });
});
