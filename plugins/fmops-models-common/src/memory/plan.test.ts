import { exampleFoundationModel } from '../examples';
import type { FoundationModelSpec } from '../kinds';
import { checkTrainingPlan, type TrainingPlan } from './plan';

const { contextNote, ...model }: FoundationModelSpec =
  exampleFoundationModel.spec;

const plan: TrainingPlan = {
  model,
  method: 'lora',
  r: 16,
  sequenceLength: 2048,
  batch: 1,
  instanceType: 'g6e.xlarge',
  nodes: 1,
};

describe('checkTrainingPlan', () => {
  it('accepts a run with room to spare', () => {
    expect(checkTrainingPlan(plan)).toMatchObject({
      verdict: 'fits',
      fits: true,
      reasons: [],
      perGpuGiB: expect.closeTo(19.33, 1),
      gpuGiB: expect.closeTo(44.7, 1),
      usdPerHour: 1.861,
    });
  });

  it('says that a run is tight, and what to do', () => {
    const check = checkTrainingPlan({ ...plan, instanceType: 'g6.xlarge' });
    expect(check).toMatchObject({ verdict: 'tight', fits: true });
    expect(check.reasons).toEqual([
      expect.stringMatching(/19\.3 GiB per device.*22\.4 GiB.*use QLoRA/),
    ]);
  });

  it('refuses a run that does not fit, with both numbers', () => {
    const check = checkTrainingPlan({
      ...plan,
      method: 'full',
      batch: 4,
      instanceType: 'g6.xlarge',
    });
    expect(check).toMatchObject({ verdict: 'does-not-fit', fits: false });
    expect(check.reasons[0]).toMatch(/lower the batch size/);
    expect(check.reasons[0]).toMatch(/LoRA instead/);
  });

  it('spreads the state of full tuning over all devices of all nodes', () => {
    const one = checkTrainingPlan({
      ...plan,
      method: 'full',
      instanceType: 'p5.48xlarge',
    });
    const two = checkTrainingPlan({
      ...plan,
      method: 'full',
      instanceType: 'p5.48xlarge',
      nodes: 2,
    });
    expect(one.estimate!.modelGiB / two.estimate!.modelGiB).toBeCloseTo(2);
    expect(two.usdPerHour).toBeCloseTo(110.08);
  });

  it.each<[string, Partial<TrainingPlan>, RegExp]>([
    ['too many devices', { gpusPerNode: 4 }, /g6e\.xlarge has 1/],
    [
      'weights that are not published',
      { model: { ...model, access: 'proprietary' } },
      /not published/,
    ],
    [
      'a method that the model does not list',
      { method: 'qlora', model: { ...model, fineTuningMethods: ['full'] } },
      /QLoRA.*only with full/,
    ],
    [
      'sequences longer than the context window',
      { sequenceLength: 200_000 },
      /longer than the 131072 tokens/,
    ],
  ])('refuses %s', (_, change, reason) => {
    const check = checkTrainingPlan({ ...plan, ...change });
    expect(check.fits).toBe(false);
    expect(check.reasons.join()).toMatch(reason);
  });

  it.each<[string, Partial<TrainingPlan>, RegExp]>([
    ['the instance', { instanceType: 'x1.large' }, /x1\.large is not in/],
    ['the device', { instanceType: 'trn1.2xlarge' }, /Neuron/],
    [
      'the shape',
      { model: { ...model, architecture: undefined } },
      /not in the catalog/,
    ],
  ])('says that it cannot tell without knowing %s', (_, change, reason) => {
    const check = checkTrainingPlan({ ...plan, ...change });
    expect(check.verdict).toBe('unknown');
    expect(check.fits).toBeUndefined();
    expect(check.reasons.join()).toMatch(reason);
  });

  it('does not refuse for a list of methods that nobody verified', () => {
    const unsure = {
      ...model,
      fineTuningMethods: ['full' as const],
      unverifiedFields: ['fineTuningMethods'],
    };
    expect(checkTrainingPlan({ ...plan, model: unsure }).fits).toBe(true);
  });
});
