import { fillSentence } from './fillSentence';

describe('a sentence', () => {
  const sentence = 'No free {resource}[ in flavor {flavor}][, {more} needed].';

  it('holds the values that are known', () => {
    expect(
      fillSentence(sentence, { resource: 'cpu', flavor: 'h100', more: '8' }),
    ).toBe('No free cpu in flavor h100, 8 needed.');
  });

  it('leaves out what is not, or says so', () => {
    expect(fillSentence(sentence, { more: '8' })).toBe(
      'No free unknown, 8 needed.',
    );
  });

  it('takes values as they are', () => {
    expect(fillSentence('It said {text}.', { text: '[{more}] $& $1' })).toBe(
      'It said [{more}] $& $1.',
    );
    expect(fillSentence('It said[ {toString}].', {})).toBe('It said.');
  });
});
