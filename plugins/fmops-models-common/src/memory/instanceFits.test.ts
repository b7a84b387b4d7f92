import { cheapestFit } from './fit';
import { headroomGiB, instanceFits } from './instanceFits';
import { findInstance } from './instances';
import { llama8b, llama70b } from './llamaShapes.fixture';

it('lists fits from the cheapest, unknown prices last', () => {
  const { fits, tight } = instanceFits(llama8b)!;
  const prices = fits.map(({ instance }) => instance.usdPerHour);
  const known = prices.filter(price => price !== undefined);
  expect(known).toEqual([...known].sort((a, b) => a - b));
  expect(prices.slice(known.length).every(p => p === undefined)).toBe(true);
  expect(prices.length).toBeGreaterThan(known.length);
  expect(fits[0]).toEqual(cheapestFit(llama8b));
  expect(fits.every(({ verdict }) => verdict === 'fits')).toBe(true);
  expect(tight.every(({ verdict }) => verdict === 'tight')).toBe(true);
  expect(tight[0].instance.instanceType).toBe('g6.xlarge');
});

it('tells what the nearest instance lacks', () => {
  const only = (...types: string[]) =>
    instanceFits(
      llama8b,
      { contextTokens: 131_072 },
      types.map(type => findInstance(type)!),
    )!;
  // 34.32 GiB needed, 20.12 and 40.23 to be had
  const { tight, nearest } = only('g6.xlarge', 'g6e.xlarge', 'g4dn.xlarge');
  expect(tight.map(({ instance }) => instance.instanceType)).toEqual([
    'g6e.xlarge',
  ]);
  expect(nearest?.instance.instanceType).toBe('g6.xlarge');
  expect(headroomGiB(nearest!)).toBeCloseTo(20.12 - 34.32, 1);
  expect(only('g6e.xlarge').nearest).toBeUndefined();
});

it('counts headroom over all devices in use', () => {
  const { fits } = instanceFits(llama70b)!;
  const fit = fits.find(({ tensorParallel }) => tensorParallel > 1)!;
  expect(headroomGiB(fit)).toBeCloseTo(
    (fit.budgetGiB - fit.estimate.needGiB) * fit.tensorParallel,
    6,
  );
  expect(headroomGiB(fit)).toBeGreaterThan(0);
});

it('finds no instance for what is larger than all', () => {
  const { fits, nearest } = instanceFits({
    ...llama70b,
    parameters: 5e12,
  })!;
  expect(fits).toEqual([]);
  expect(nearest?.instance.accelerator.count).toBeGreaterThan(1);
});

it('judges nothing without the shape', () => {
  expect(instanceFits({ parameters: 8e9 })).toBeUndefined();
});
