import { trainJobKind } from './TrainJobKind';

describe('TrainJob', () => {
  it('leaves room in its name for those of its pods', () => {
    const limit = (spec: object) => trainJobKind.maxNameLength?.({ spec });
    const pod = (middle: string, name = 0) =>
      `${'n'.repeat(name)}${middle}`.length;

    expect(pod('-node-0-0-abcde', limit({}))).toBe(63);
    expect(limit({ trainer: { numNodes: 12 } })).toBe(47);
    expect(
      pod(
        '-dataset-initializer-0-0-abcde',
        limit({ initializer: { dataset: {} } }),
      ),
    ).toBe(63);
  });

  it('tells the instance type that it patches into the runtime', () => {
    const nodeSelector = { 'node.kubernetes.io/instance-type': 'g6e.xlarge' };
    const node = (name: string, spec: object) => ({
      ...{ name, template: { spec: { template: { spec } } } },
    });
    const patch = (...replicatedJobs: object[]) => ({
      trainingRuntimeSpec: { template: { spec: { replicatedJobs } } },
    });
    const acceleratorsOf = (...runtimePatches: object[]) =>
      trainJobKind.read({
        spec: {
          trainer: {
            numNodes: 2,
            resourcesPerNode: { limits: { 'nvidia.com/gpu': '1' } },
          },
          runtimePatches,
        },
      }).accelerators;
    expect(
      acceleratorsOf(
        {},
        patch(node('model-initializer', { nodeSelector: {} })),
        patch(node('node', {}), node('node', { nodeSelector })),
      ),
    ).toMatchObject({ requested: 2, instanceType: 'g6e.xlarge' });
    expect(acceleratorsOf(patch(node('node', {})))).not.toHaveProperty(
      'instanceType',
    );
  });
});
