import { plainLine } from './logText';

describe('plainLine', () => {
  it.each([
    ['plain text', 'plain text'],
    ['\u001b[32mINFO\u001b[0m loaded', 'INFO loaded'],
    ['\u001b]0;title\u0007text', 'text'],
    [' 10%|#   \r 20%|##  \r 30%|### ', ' 30%|### '],
    ['windows line\r', 'windows line'],
    ['<b>not markup</b>', '<b>not markup</b>'],
    ['', ''],
  ])('%j is shown as %j', (line, shown) => {
    expect(plainLine(line)).toBe(shown);
  });
});
