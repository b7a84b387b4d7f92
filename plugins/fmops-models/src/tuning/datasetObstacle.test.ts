import { datasetObstacle } from './datasetObstacle';

it('takes what has prompts and answers', () => {
  expect(datasetObstacle({ type: 'instruction' })).toBeUndefined();
  expect(datasetObstacle({ type: 'conversation' })).toBeUndefined();
});

it('names the format that it cannot use', () => {
  expect(datasetObstacle({ type: 'benchmark' })).toMatch(
    /this is benchmark data/,
  );
});
