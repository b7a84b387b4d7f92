import { devicePrice } from './devicePrice';

it.each([
  ['nvidia.com/gpu', 'p5.48xlarge', 55.04 / 8],
  ['nvidia.com/gpu', 'g6e.xlarge', 1.861],
  ['aws.amazon.com/neuron', 'trn1.32xlarge', 21.5 / 16],
])('knows the price of one %s of a %s', (resource, type, usd) => {
  expect(devicePrice(resource, type)).toEqual({ low: usd, high: usd });
});

it('has bounds where the instance type is not known', () => {
  // g5g.xlarge and p6-b300.48xlarge
  expect(devicePrice('nvidia.com/gpu')).toEqual({
    low: 0.42,
    high: 142.416 / 8,
  });
});

it.each([
  // no such instance
  ['nvidia.com/gpu', 'p5en.unknown'],
  // not on the on-demand list
  ['nvidia.com/gpu', 'p5e.48xlarge'],
  // no device of that instance
  ['nvidia.com/gpu', 'trn1.32xlarge'],
  ['nvidia.com/mig-1g.5gb', undefined],
  ['amd.com/gpu', undefined],
])('knows no price of %s on %s', (resource, type) => {
  expect(devicePrice(resource, type)).toBeUndefined();
});
