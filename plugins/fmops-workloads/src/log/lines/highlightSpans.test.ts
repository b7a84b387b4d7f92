import { highlightSpans } from './highlightSpans';

describe('highlightSpans', () => {
  it('marks what was found, also across colours', () => {
    expect(
      highlightSpans(
        [{ text: 'an ' }, { text: 'ERR', color: 'red' }, { text: 'OR here' }],
        [
          [0, 2],
          [3, 8],
        ],
      ),
    ).toEqual([
      { text: 'an', found: true },
      { text: ' ', found: false },
      { text: 'ERR', color: 'red', found: true },
      { text: 'OR', found: true },
      { text: ' here', found: false },
    ]);
  });

  it('leaves a line as it is where nothing was found', () => {
    expect(highlightSpans([{ text: 'a line' }], [])).toEqual([
      { text: 'a line', found: false },
    ]);
  });
});
