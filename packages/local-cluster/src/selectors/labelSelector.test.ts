import { parseLabelSelector } from './labelSelector';

describe('parseLabelSelector', () => {
  const labels = { team: 'language', 'fmops.dev/demo': 'true', empty: '' };

  it.each([
    ['', true],
    ['team=language', true],
    ['team==vision', false],
    ['team!=vision', true],
    ['absent!=anything', true],
    ['fmops.dev/demo', true],
    ['!fmops.dev/demo', false],
    ['team in (vision, language)', true],
    ['team notin (vision,language)', false],
    ['absent in (vision)', false],
    ['absent notin (vision)', true],
    ['empty=', true],
    ['team in (language),!absent , fmops.dev/demo = true', true],
    ['team in (language),absent', false],
  ])('%s: %s', (selector, expected) => {
    expect(parseLabelSelector(selector)(labels)).toBe(expected);
  });

  it.each(['!!!', 'a=b=c', 'team in vision', 'a,,b', '=b'])(
    'refuses %s',
    selector => {
      expect(() => parseLabelSelector(selector)).toThrow(
        /unable to parse requirement/,
      );
    },
  );
});
