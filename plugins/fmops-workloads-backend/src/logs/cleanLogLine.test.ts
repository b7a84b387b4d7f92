import { growthOf } from '@fmops/linear-time';
import { cleanLogLine } from './cleanLogLine';

describe('cleanLogLine', () => {
  it.each([
    ['plain text', 'plain text'],
    ['\u001b[32mgreen\u001b[0m', 'green'],
    ['10%\r50%\r100%', '100%'],
    ['windows\r', 'windows'],
    ['a\tb\u0007', 'a\tb'],
    ['turned \u202etxt.exe', 'turned txt.exe'],
    ['<b>not markup</b>', '<b>not markup</b>'],
  ])('makes %j to %j', (raw, clean) => {
    expect(cleanLogLine(raw)).toBe(clean);
  });

  it('cuts what nobody reads', () => {
    expect(cleanLogLine('x'.repeat(10_000))).toHaveLength(4_097);
  });

  it.each([
    ['\u001b[1;32mgreen\u001b[0m', '\u001b[1;32mgreen\u001b[0m'],
    ['\u001b[2J\u001b[31mred\u001b[0m', '\u001b[31mred\u001b[0m'],
    ['\u001b]8;;http://a.example.com\u0007link', 'link'],
    ['\u001b[32mhf_\u001b[0mabcdefghijklmnop', '***'],
  ])('leaves in %j only colours that hide nothing', (raw, clean) => {
    expect(cleanLogLine(raw, { ansi: true })).toBe(clean);
  });

  it.each([
    '\u001b[31m\u001b]0;HF_TOKEN=abcdefgh\u001b[0m\u0007x',
    '\u001b]8;;http://a?token=abcdefgh\u001b[1m\u0007x\u001b[0m',
    'HF_\u001b[1mTOKEN\u001b[0m=\u001b[31mabc\u001b[32mdefgh',
  ])('shows no secret of %j, wherever codes are put', raw => {
    expect(cleanLogLine(raw, { ansi: true })).not.toContain('defgh');
  });

  it.each(['\r', '\u001b[', '\u001b[1;', '\u001b]', 'eyJ-'])(
    'takes little time for a line of %j',
    async part => {
      const clean = (length: number) =>
        cleanLogLine(`${part.repeat(length / part.length)}x`, {
          maxLength: Infinity,
        });
      expect(await growthOf(clean, 60_000)).toBe('linear');
    },
  );
});
