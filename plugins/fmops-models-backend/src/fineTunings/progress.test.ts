import type {
  Workload,
  WorkloadStep,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { progress, type Known } from './progress';

const STEPS = ['prepare', 'train', 'evaluate', 'register', 'deploy'];

function workload(
  state: Workload['state'],
  states: WorkloadStep['state'][] = [],
  more: Partial<Workload> = {},
): Workload {
  return {
    category: 'job',
    ref: {
      ...{ cluster: 'local', group: 'argoproj.io', version: 'v1alpha1' },
      ...{ kind: 'Workflow', namespace: 'team', name: 'run-1', uid: 'u' },
    },
    state,
    stateSince: '2026-01-01T00:00:00Z',
    lineage: {},
    ...(states.length > 0 && {
      steps: STEPS.map((name, at) => ({ name, state: states[at] })),
    }),
    ...more,
  };
}

const tell = (known: Partial<Known>) => {
  const { steps, ...rest } = progress({ serve: true, ...known });
  return { ...rest, steps: steps.map(({ state }) => state).join(' ') };
};

const done: Known['task'] = { status: 'completed' };
const good = Array<WorkloadStep['state']>(5).fill('succeeded');

describe('where a fine-tuning stands', () => {
  it.each<[string, Partial<Known>, object]>([
    [
      'being set up',
      {},
      { state: 'starting', steps: 'waiting waiting waiting waiting waiting' },
    ],
    [
      'refused when it was set up',
      { task: { status: 'failed', message: 'The quota is used up.' } },
      {
        state: 'failed',
        summary: 'It could not be started. The quota is used up.',
      },
    ],
    [
      'submitted',
      { task: done, serve: false },
      { state: 'starting', steps: 'waiting waiting waiting waiting skipped' },
    ],
    [
      'in the queue',
      { task: done, run: workload('Queued'), reason: 'All GPUs are taken.' },
      {
        state: 'running',
        summary: 'It waits in its cluster. All GPUs are taken.',
      },
    ],
    [
      'training',
      {
        task: done,
        run: workload('Running', [
          'succeeded',
          'running',
          'waiting',
          'waiting',
          'waiting',
        ]),
      },
      {
        state: 'running',
        summary: 'The model is learning from the data.',
        steps: 'done running waiting waiting waiting',
        run: 'run-1',
      },
    ],
    [
      'waiting for a machine to train on',
      {
        task: done,
        run: workload('Running', [], {
          steps: [
            { name: 'prepare', state: 'succeeded' },
            { name: 'train', state: 'running', message: 'ContainerCreating' },
          ],
        }),
      },
      {
        state: 'running',
        summary:
          'The training is about to begin. It waits for its machine (ContainerCreating).',
        steps: 'done running unknown unknown unknown',
      },
    ],
    [
      'waiting for a machine that there is not',
      {
        task: done,
        run: workload('Running', [], {
          steps: [
            { name: 'prepare', state: 'running', message: 'Unschedulable: no' },
          ],
        }),
        reason: 'No node has a free GPU. Wait, or ask for another machine.',
      },
      {
        summary:
          'The data is about to be prepared. No node has a free GPU. Wait, or ask for another machine.',
      },
    ],
    [
      'stopped by the gate',
      {
        task: done,
        run: workload('Failed', [
          'succeeded',
          'succeeded',
          'failed',
          'skipped',
          'skipped',
        ]),
      },
      {
        state: 'failed',
        summary: expect.stringMatching(
          /not good enough.* nothing was registered or served/,
        ),
        steps: 'done done failed skipped skipped',
      },
    ],
    [
      'starting its endpoint',
      {
        task: done,
        run: workload('Succeeded', good),
        endpoint: workload('Pending'),
        reason: 'The image is being pulled.',
      },
      {
        state: 'running',
        summary:
          'The endpoint of the model is being started. The image is being pulled.',
        steps: 'done done done done running',
      },
    ],
    [
      'served',
      {
        task: done,
        run: workload('Succeeded', good),
        endpoint: workload('Ready', [], {
          endpoint: { url: 'http://here', model: { name: 'mine' } },
        }),
        model: 'foundationmodel:default/mine',
      },
      {
        state: 'succeeded',
        summary: 'The model is served.',
        endpoint: { url: 'http://here', model: 'mine' },
        model: 'foundationmodel:default/mine',
      },
    ],
    [
      'registered, and not to be served',
      { task: done, serve: false, run: workload('Succeeded') },
      {
        state: 'succeeded',
        summary: 'The model is in the catalog.',
        steps: 'done done done done skipped',
      },
    ],
    [
      'without an endpoint that starts',
      {
        task: done,
        run: workload('Succeeded', good),
        endpoint: workload('Failed'),
        reason: 'Out of memory.',
      },
      {
        state: 'failed',
        summary: expect.stringMatching(
          /can be served by itself\. Out of memory/,
        ),
      },
    ],
    [
      'stopped by a person',
      { task: done, run: workload('Cancelled') },
      { state: 'failed', summary: 'It was stopped.' },
    ],
  ])('is told when it is %s', (_, known, expected) => {
    expect(tell(known)).toMatchObject(expected);
  });
});
