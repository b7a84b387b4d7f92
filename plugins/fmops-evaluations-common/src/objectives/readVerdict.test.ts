import { readVerdict } from './readVerdict';

it.each([
  ['{"explanation": "Good.", "score": 8}', 8],
  ['So: {"helpfulness": 8, "relevance": 9, "accuracy": 6, "detail": 7}', 7.5],
])('reads %s as %d', (text, score) => {
  expect(readVerdict(text)).toMatchObject({ score });
});

it.each([
  ['Very good!'],
  ['{"score": 11}'],
  ['{"helpfulness": 8, "accuracy": 0}'],
  ['{"explanation": "none"}'],
])('refuses %s', text => {
  expect(readVerdict(text)).toHaveProperty('refused');
});
