import { PageDateFormat, PageNumberFormat } from './PageFormats';

const number = new PageNumberFormat({ maximumFractionDigits: 1 });
const date = new PageDateFormat({ dateStyle: 'medium', timeZone: 'UTC' });

afterEach(() => document.documentElement.removeAttribute('lang'));

it.each([
  ['', '3,584.5', 'Sep 19, 2024'],
  ['en', '3,584.5', 'Sep 19, 2024'],
  ['de', '3.584,5', '19.09.2024'],
])('writes numbers and dates for a page in %j', (lang, amount, day) => {
  document.documentElement.lang = lang;
  expect(number.format(3584.5)).toBe(amount);
  expect(date.format(Date.UTC(2024, 8, 19))).toBe(day);
});
