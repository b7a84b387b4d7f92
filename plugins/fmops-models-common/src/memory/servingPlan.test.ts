import { checkServingPlan, type ServingPlan } from './servingPlan';

const plan: ServingPlan = {
  model: {
    type: 'base',
    owner: 'group:default/ml-platform',
    lifecycle: 'production',
    provider: 'Meta',
    access: 'open',
    license: { spdx: 'Apache-2.0' },
    modality: 'text',
    task: 'text-generation',
    parameters: 70_553_706_496,
    architecture: { layers: 80, kvHeads: 8, headDim: 128, attentionHeads: 64 },
  },
  instanceType: 'p5.48xlarge',
  nodes: 1,
  gpusPerNode: 8,
  contextTokens: 8192,
  sequences: 16,
};
const check = (change: Partial<ServingPlan> = {}) =>
  checkServingPlan({ ...plan, ...change });

describe('checkServingPlan', () => {
  it('spreads the model over the devices of a node', () => {
    const { perGpuGiB, gpuGiB, verdict, usdPerHour } = check();
    // 134.04 / 8 + 2.3 + 0.05 × 134.04 / 8 + 2.5 × 16 / 8, of 0.9 × 79.6
    expect(perGpuGiB).toBeCloseTo(24.9, 1);
    expect(gpuGiB).toBeCloseTo(71.6, 0);
    expect(verdict).toBe('fits');
    expect(usdPerHour).toBe(55.04);
  });

  it('spreads it over nodes too', () => {
    const one = check({ instanceType: 'g6e.12xlarge', gpusPerNode: 4 });
    const two = check({
      instanceType: 'g6e.12xlarge',
      gpusPerNode: 4,
      nodes: 2,
    });
    expect([one.verdict, two.verdict]).toEqual(['does-not-fit', 'fits']);
    expect(two.usdPerHour).toBe(one.usdPerHour! * 2);
  });

  it.each<[Partial<ServingPlan>, RegExp]>([
    [{ gpusPerNode: 4, instanceType: 'g6e.12xlarge' }, /more than the/],
    [{ gpusPerNode: 9 }, /p5.48xlarge has 8/],
    [{ gpusPerNode: 6 }, /64 attention heads .* evenly over 6 devices/],
  ])('refuses %j', (change, reason) => {
    expect(check(change)).toMatchObject({
      fits: false,
      reasons: [expect.stringMatching(reason)],
    });
  });

  it.each<[Partial<ServingPlan>, RegExp]>([
    [{ instanceType: 'g99.large' }, /not in the table/],
    [{ instanceType: 'trn1.32xlarge' }, /depends on the compiler/],
    [{ model: { ...plan.model, parameters: undefined } }, /not in the catalog/],
  ])('cannot tell about %j', (change, reason) => {
    const { verdict, fits, reasons } = check(change);
    expect([verdict, fits]).toEqual(['unknown', undefined]);
    expect(reasons).toEqual([expect.stringMatching(reason)]);
  });
});
