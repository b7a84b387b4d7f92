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
});
