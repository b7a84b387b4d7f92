import { cheapestFit, fitsOn, type FitSettings } from './fit';
import { findInstance } from './instances';
import { llama70b, llama8b, qwen32b } from './llamaShapes.fixture';
import type { ModelShape } from './ModelShape';

function fit(shape: ModelShape, type: string, settings: FitSettings) {
  return fitsOn(shape, findInstance(type)!, settings);
}

const sixteen = { contextTokens: 8192, sequences: 16 };
const thirtyTwo = { contextTokens: 8192, sequences: 32 };
const long = { contextTokens: 32768, sequences: 4, dtype: 'int4' };

describe('fitsOn', () => {
  it.each([
    // Llama 3.1 8B, bfloat16
    [llama8b, 'g6e.xlarge', 1, sixteen, 34.32, 0.853, 'tight'],
    [llama8b, 'g6.xlarge', 1, sixteen, 34.32, 1.706, 'does-not-fit'],
    [llama8b, 'g6.12xlarge', 2, sixteen, 18.31, 0.91, 'tight'],
    [llama8b, 'g6.12xlarge', 4, sixteen, 10.3, 0.512, 'fits'],
    [llama8b, 'g5.xlarge', 1, {}, 19.32, 0.96, 'tight'],
    // Llama 3.1 70B
    [llama70b, 'p5.48xlarge', 2, thirtyTwo, 112.67, 1.565, 'does-not-fit'],
    [llama70b, 'p5.48xlarge', 4, thirtyTwo, 57.49, 0.798, 'fits'],
    [llama70b, 'g6e.48xlarge', 8, thirtyTwo, 29.89, 0.743, 'fits'],
    [llama70b, 'g7e.24xlarge', 4, thirtyTwo, 57.49, 0.665, 'fits'],
    [llama70b, 'p5en.48xlarge', 2, thirtyTwo, 112.67, 0.888, 'tight'],
    // Qwen2.5 32B in four bits
    [qwen32b, 'g6e.xlarge', 1, long, 52.27, 1.299, 'does-not-fit'],
    [qwen32b, 'g6.12xlarge', 4, long, 14.79, 0.735, 'fits'],
    [
      qwen32b,
      'g6.12xlarge',
      4,
      { ...long, dtype: 'bfloat16' },
      26.64,
      1.324,
      'does-not-fit',
    ],
  ] as const)(
    'computes the worked examples (%#)',
    (shape, type, t, settings, need, ratio, verdict) => {
      const result = fit(shape, type, { ...settings, tensorParallel: t });

      expect(result?.estimate.needGiB).toBeCloseTo(need, 1.7);
      expect(result?.ratio).toBeCloseTo(ratio, 3);
      expect(result?.verdict).toBe(verdict);
    },
  );

  it.each([
    [llama8b, 'g6e.xlarge', sixteen, 179_513],
    [llama8b, 'g6.xlarge', sixteen, 14_720],
    [qwen32b, 'g6e.xlarge', long, 81_750],
  ])('tells the room for tokens (%#)', (shape, type, settings, tokens) => {
    expect(fit(shape, type, settings)?.kvTokens).toBe(tokens);
  });

  it('lets eight-bit weights fit where sixteen bits do not', () => {
    const settings = { contextTokens: 8192, utilization: 0.84 };

    expect(fit(llama8b, 'g6.xlarge', settings)?.verdict).toBe('does-not-fit');
    expect(
      fit(llama8b, 'g6.xlarge', { ...settings, dtype: 'int8' })?.verdict,
    ).toBe('fits');
  });

  it('takes the fewest devices that fit, of numbers that divide the heads', () => {
    const result = fitsOn(llama70b, findInstance('g6e.48xlarge')!, thirtyTwo);
    expect(result?.tensorParallel).toBe(8);

    const odd = { ...llama70b, attentionHeads: 71 };
    expect(
      fitsOn(odd, findInstance('p5.48xlarge')!, thirtyTwo)?.tensorParallel,
    ).toBe(1);
  });

  it('does not judge what it has no formula for', () => {
    expect(fitsOn(llama8b, findInstance('trn1.32xlarge')!)).toBeUndefined();
    expect(
      fitsOn({ parameters: 7e9, type: 'decoder' }, findInstance('g6.xlarge')!),
    ).toBeUndefined();
  });
});

describe('cheapestFit', () => {
  it('finds the cheapest instance with a known price', () => {
    const settings = { ...thirtyTwo, utilization: 0.9 };
    expect(cheapestFit(llama70b, settings)?.instance.instanceType).toBe(
      'g7e.24xlarge',
    );
  });

  it('finds none where nothing fits', () => {
    expect(cheapestFit({ ...llama70b, parameters: 5e12 })).toBeUndefined();
  });
});
