/** @jest-environment node */
import { canonicalJson } from './canonicalJson';
import { jsonDigest, textDigest } from './digest';

describe('canonicalJson', () => {
  // RFC 8785, section 3.2.2 and 3.2.3
  it('writes the example of the standard', () => {
    expect(
      canonicalJson(
        JSON.parse(String.raw`{
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
          "literals": [null, true, false]
        }`),
      ),
    ).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts members by UTF-16 code units, as the standard does', () => {
    const sorted = canonicalJson({
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    });
    // RFC 8785, section 3.2.3
    expect(sorted.match(/"[A-Z][^"]*"/g)).toEqual([
      '"Carriage Return"',
      '"One"',
      '"Control"',
      '"Latin Small Letter O With Diaeresis"',
      '"Euro Sign"',
      '"Emoji: Grinning Face"',
      '"Hebrew Letter Dalet With Dagesh"',
    ]);
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it.each([[NaN], [Infinity], ['\ud800'], ['\udc00x']])(
    'refuses %p, which has no canonical form',
    value => expect(() => canonicalJson({ value })).toThrow(TypeError),
  );
});

it('digests texts and data with SHA-256', async () => {
  // FIPS 180-4, "abc"
  expect(await textDigest('abc')).toBe(
    'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(await jsonDigest({ b: 1, a: 'ü' })).toBe(
    await textDigest('{"a":"ü","b":1}'),
  );
});
