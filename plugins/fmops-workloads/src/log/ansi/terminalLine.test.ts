import { growthOf } from '@fmops/linear-time';
import { plainText, terminalLine } from './terminalLine';

const ESC = '\u001b';

describe('terminalLine', () => {
  it.each([
    ['plain text', 'plain text'],
    ['a\ttab', 'a\ttab'],
    [`${ESC}[32mINFO${ESC}[0m loaded`, `${ESC}[32mINFO${ESC}[0m loaded`],
    [`${ESC}]0;title\u0007text`, 'text'],
    [`${ESC}]8;;javascript:alert(1)${ESC}\\link${ESC}]8;;${ESC}\\`, 'link'],
    [' 10%|#   \r 20%|##  \r 30%|### ', ' 30%|### '],
    [
      `\r 50%|${ESC}[32m##${ESC}[0m | 5/10${ESC}[A\r`,
      ` 50%|${ESC}[32m##${ESC}[0m | 5/10`,
    ],
    [`old${ESC}[2K${ESC}[1Gnew${ESC}[K`, 'new'],
    ['1/10\b\b\b\b2/10', '2/10'],
    ['windows line\r', 'windows line'],
    [`${ESC}[?25lhidden cursor${ESC}[?25h`, 'hidden cursor'],
    [`cut off ${ESC}`, 'cut off '],
    ['bell\u0007 and null\u0000', 'bell and null'],
    ['<b>not markup</b>', '<b>not markup</b>'],
    ['', ''],
  ])('%j is kept as %j', (line, kept) => {
    expect(terminalLine(line)).toBe(kept);
  });

  it('takes no more than a moment for a line made to be slow', async () => {
    const read = (times: number) =>
      terminalLine(`${ESC}[${'1;'.repeat(times)}${ESC}]${'\b'.repeat(times)}`);
    expect(await growthOf(read, 50_000)).toBe('linear');
  });
});

describe('plainText', () => {
  it('takes the colours away', () => {
    expect(plainText(`${ESC}[1;31mERROR${ESC}[0m: no`)).toBe('ERROR: no');
  });
});
