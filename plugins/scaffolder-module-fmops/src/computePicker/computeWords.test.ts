import { findInstance } from '@fmops/backstage-plugin-fmops-models-common';
import { english } from '@fmops/frontend-test-utils';
import { openModel } from '../__testUtils__/entities';
import { describeCapacity } from './describeCapacity';
import { computePickerTranslationRef } from './messages';
import { proposalsOf } from './proposalsOf';
import { spreadOf } from './spreadOf';

const t = english(computePickerTranslationRef);
const big = findInstance('p5.48xlarge')!;
const machines = (nodes: number, gpusPerNode: number) => ({
  instanceType: 'p5.48xlarge',
  ...{ nodes, gpusPerNode },
});

describe('spreadOf', () => {
  it('names the parallelism of a server, and its network', () => {
    expect(spreadOf(t, big, machines(2, 8), { memory: 'serving' })).toEqual([
      'tensor parallel 8',
      'pipeline parallel 2',
      'EFA, 32 interfaces per node',
    ]);
    expect(spreadOf(t, big, machines(1, 1), { memory: 'serving' })).toEqual([]);
  });

  it('names of training the network alone', () => {
    expect(spreadOf(t, big, machines(2, 8))).toEqual([
      'EFA, 32 interfaces per node',
    ]);
    const small = findInstance('g6e.xlarge')!;
    expect(spreadOf(t, small, machines(2, 1))).toEqual([
      'no EFA: nodes talk over the ordinary network',
    ]);
  });
});

describe('proposalsOf', () => {
  it('goes up to more nodes only where one is not enough', () => {
    const huge = {
      ...openModel,
      spec: {
        ...openModel.spec,
        parameters: 600_000_000_000,
        architecture: { ...openModel.spec.architecture, attentionHeads: 64 },
      },
    };
    const serving = { memory: 'serving' } as const;
    const proposals = proposalsOf(huge, {}, serving);
    expect(proposals.length).toBeGreaterThan(0);
    expect(new Set(proposals.map(({ compute }) => compute.nodes))).toEqual(
      new Set([proposals[0].compute.nodes]),
    );
    expect(proposalsOf(openModel, {}, serving)[0].compute.nodes).toBe(1);
    expect(proposalsOf(undefined, {}, serving)).toEqual([]);
  });
});

describe('describeCapacity', () => {
  const none = { at: '', complete: true, clusters: [] };
  const cluster = {
    ...{ name: 'local', missing: [], demand: [], queues: [], waiting: [] },
    instances: [],
  };

  it('says that nodes must be made first', () => {
    expect(
      describeCapacity(
        t,
        { ...none, clusters: [cluster] },
        'local',
        machines(1, 8),
      ),
    ).toMatch(/has no node of the type p5.48xlarge/);
  });

  it('says nothing to who may not be told', () => {
    const hidden = { ...none, complete: false, clusters: [cluster] };
    expect(
      describeCapacity(t, hidden, 'local', machines(1, 8)),
    ).toBeUndefined();
    expect(describeCapacity(t, none, 'other', machines(1, 8))).toBeUndefined();
  });
});
