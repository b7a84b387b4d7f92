import { stepSource, withoutNulls } from './stepSource';

describe('stepSource', () => {
  it.each([
    [{ n: 3, on: true, none: null }, '{"n":3,"on":true,"none":null}'],
    [
      { ref: '${{ parameters.model }}' },
      `{"ref":\${{ ((( parameters.model )) | dump) or 'null' }}}`,
    ],
    [
      ['${{ parameters.a }}-${{ parameters.b }}'],
      `[\${{ (("" ~ ( parameters.a ) ~ "-" ~ ( parameters.b ) ~ "") | dump) or 'null' }}]`,
    ],
    ['{% raw %}', `\${{ (("{% raw %}") | dump) or 'null' }}`],
  ])('%j', (input, source) => {
    expect(stepSource(input)).toBe(source);
  });
});

describe('withoutNulls', () => {
  it('leaves out what has no value', () => {
    expect(withoutNulls({ a: null, b: { c: null, d: [1] } })).toEqual({
      b: { d: [1] },
    });
  });
});
