import type { Workload } from '../workload';
import { askingProblem, chooseEndpoint } from './chooseEndpoint';

const endpoint = (
  name: string,
  state: Workload['state'],
  more: Partial<Workload> = {},
): Workload => ({
  category: 'endpoint',
  ref: {
    ...{ cluster: 'local', namespace: 'team', name, uid: name },
    ...{ group: 'apps', version: 'v1', kind: 'Deployment' },
  },
  state,
  stateSince: '2026-03-01T10:00:00Z',
  endpoint: { url: `http://${name}.team.svc.cluster.local` },
  lineage: {},
  ...more,
});

describe('chooseEndpoint', () => {
  it('prefers what answers, however they are listed', () => {
    const states = ['Failed', 'Pending', 'Ready', 'Degraded'] as const;
    const all = states.map(state => endpoint(state, state));
    expect(chooseEndpoint(all)?.ref.name).toBe('Ready');
    expect(chooseEndpoint(all.reverse())?.ref.name).toBe('Ready');
    expect(chooseEndpoint(all.slice(0, 1))?.ref.name).toBe('Degraded');
  });

  it('leaves out what is gone, is no endpoint or has no address', () => {
    expect(
      chooseEndpoint([
        endpoint('gone', 'Ready', { deletedAt: '2026-03-01T11:00:00Z' }),
        endpoint('job', 'Ready', { category: 'job' }),
        endpoint('mute', 'Ready', { endpoint: { model: { name: 'm' } } }),
      ]),
    ).toBeUndefined();
  });
});

describe('askingProblem', () => {
  it.each([
    ['Ready', undefined],
    ['Degraded', undefined],
    ['Pending', 'chat does not answer: it is starting'],
    ['Stopped', 'chat does not answer: it is switched off'],
    ['Unknown', 'chat does not answer: its state is not known'],
  ] as const)('of one that is %s is %p', (state, problem) => {
    expect(askingProblem(endpoint('chat', state))).toBe(problem);
  });

  it('is that nothing tells where it answers, or that it is deleted', () => {
    expect(askingProblem(endpoint('chat', 'Ready', { endpoint: {} }))).toBe(
      'Nothing tells where chat answers',
    );
    expect(
      askingProblem(endpoint('chat', 'Ready', { deletedAt: '2026-03-01' })),
    ).toBe('chat is deleted');
  });
});
