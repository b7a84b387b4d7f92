import { formatDate } from './dates';

it.each([
  ['2024-07-23', '23 Jul 2024'],
  ['2024-07', 'Jul 2024'],
  ['2024-13', '2024-13'],
  ['soon', 'soon'],
])('%s → %s', (date, text) => expect(formatDate(date)).toBe(text));
