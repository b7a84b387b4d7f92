import { manifestText } from './manifestText';

describe('manifestText', () => {
  it('writes YAML, and tells where something is hidden', () => {
    const env = { name: 'HF_TOKEN', value: '***' };
    expect(
      manifestText({
        object: {
          kind: 'Job',
          spec: { env: [env], again: env, long: 'x '.repeat(60) },
        },
        hidden: 2,
      }),
    ).toEqual({
      text: [
        'kind: Job',
        'spec:',
        '  env:',
        '    - name: HF_TOKEN',
        '      value: "***"',
        '  again:',
        '    name: HF_TOKEN',
        '    value: "***"',
        `  long: "${'x '.repeat(60)}"`,
      ].join('\n'),
      hidden: [5, 8],
    });
  });
});
