import { styledSpans } from './styledSpans';

const ESC = '\u001b';

describe('styledSpans', () => {
  it('is one piece where a line has no style', () => {
    expect(styledSpans('a <b>line</b>')).toEqual([{ text: 'a <b>line</b>' }]);
    expect(styledSpans('')).toEqual([]);
  });

  it('reads colours and decorations, and ends them', () => {
    expect(
      styledSpans(
        `${ESC}[1;31mERROR${ESC}[0m in ${ESC}[4;92mmodel${ESC}[24;39m.`,
      ),
    ).toEqual([
      { text: 'ERROR', color: 'red', bold: true },
      { text: ' in ' },
      { text: 'model', color: 'green', underline: true },
      { text: '.' },
    ]);
  });

  it('swaps colours that are reversed', () => {
    expect(styledSpans(`${ESC}[7;33mwarn`)).toEqual([
      { text: 'warn', color: 'black', background: 'yellow' },
    ]);
  });

  it.each([
    ['38;5;9', 'red'],
    ['38;5;16', 'rgb(0, 0, 0)'],
    ['38;5;196', 'rgb(255, 0, 0)'],
    ['38;5;110', 'rgb(135, 175, 215)'],
    ['38;5;232', 'rgb(8, 8, 8)'],
    ['38;5;255', 'rgb(238, 238, 238)'],
    ['38;2;1;2;3', 'rgb(1, 2, 3)'],
  ])('%s is the colour %s', (code, color) => {
    expect(styledSpans(`${ESC}[${code}mx`)).toEqual([{ text: 'x', color }]);
  });

  it('makes nothing of codes out of range', () => {
    expect(styledSpans(`${ESC}[38;5;999mx`)).toEqual([{ text: 'x' }]);
    expect(styledSpans(`${ESC}[999mx`)).toEqual([{ text: 'x' }]);
  });
});
