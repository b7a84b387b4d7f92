import { KubeObject } from '../objects/KubeObject';
import { checkTrainJob } from './trainJob';

describe('checkTrainJob', () => {
  const fields = (spec: object) =>
    checkTrainJob({ spec } as unknown as KubeObject).map(cause => cause.field);
  const runtimeRef = { name: 'torch-distributed' };

  it('takes a whole run', () => {
    const trainer = {
      image: 'image',
      args: ['a'],
      numNodes: 2,
      numProcPerNode: 4,
      resourcesPerNode: {},
    };
    const initializer = { model: { storageUri: 'hf://org/model' } };
    expect(fields({ runtimeRef, trainer, initializer })).toEqual([]);
  });

  it.each([
    ['spec.runtimeRef.name', { runtimeRef: {} }],
    ['spec.trainer.numNodes', { runtimeRef, trainer: { numNodes: -1 } }],
    [
      'spec.trainer.numProcPerNode',
      { runtimeRef, trainer: { numProcPerNode: 'auto' } },
    ],
    ['spec.trainer.args', { runtimeRef, trainer: { args: '--all' } }],
    ['spec.suspend', { runtimeRef, suspend: 'yes' }],
    [
      'spec.initializer.dataset.storageUri',
      { runtimeRef, initializer: { dataset: { storageUri: 'no uri' } } },
    ],
  ])('names what is wrong: %s', (field, spec) => {
    expect(fields(spec)).toEqual([field]);
  });
});
