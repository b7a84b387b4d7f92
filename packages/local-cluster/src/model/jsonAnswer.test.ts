import { valueFor } from './jsonAnswer';

it('gives the least value that fits', () => {
  expect(
    valueFor({
      type: 'object',
      properties: {
        names: { type: 'array', minItems: 2, items: { type: 'string' } },
        age: { type: 'integer', minimum: 17.5 },
      },
    }),
  ).toEqual({ names: ['demonstration', 'demonstration'], age: 18 });
});

it('ends in the depth of arrays too', () => {
  interface Nested {
    type: string;
    minItems: number;
    items?: Nested;
  }
  const array: Nested = { type: 'array', minItems: 1 };
  array.items = array;
  expect(JSON.stringify(valueFor(array))).toBe('[[[[[[[[[]]]]]]]]]');
});
