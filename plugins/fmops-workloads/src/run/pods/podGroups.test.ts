import type { WorkloadPod } from '@fmops/backstage-plugin-fmops-workloads-common';
import { english } from '@fmops/frontend-test-utils';
import { runTranslationRef } from '../messages';
import { podGroups } from './podGroups';

const t = english(runTranslationRef);

const pod = (
  role: string,
  index: number,
  more: Partial<WorkloadPod> = {},
): WorkloadPod => ({
  ...{ name: `${role}-${index}`, phase: 'Running', containers: [] },
  rank: { role, index },
  ...more,
});
const many = (role: string, count: number) =>
  Array.from({ length: count }, (_, i) => pod(role, i));

describe('podGroups', () => {
  it('leaves few pods as they are', () => {
    const pods = many('Worker', 3);
    expect(podGroups(t, pods)).toEqual([
      { id: 'all', title: '', pods, open: true },
    ]);
  });

  it('puts those that fail before all, and folds what is many', () => {
    const failed = pod('Worker', 40, { phase: 'Failed' });
    const groups = podGroups(t, [
      ...many('Launcher', 1),
      ...many('Worker', 40),
      failed,
      pod('Worker', 41, { phase: 'Pending' }),
    ]);
    expect(groups.map(({ title, open }) => [title, open])).toEqual([
      ['Failing: 1', true],
      ['Launcher: 1 running', true],
      ['Worker: 40 running, 1 pending', false],
    ]);
    expect(groups[0].pods).toEqual([failed]);
  });
});
