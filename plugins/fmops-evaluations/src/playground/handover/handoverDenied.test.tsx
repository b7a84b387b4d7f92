import { screen } from '@testing-library/react';
import { askTwo, startTwo } from '../__testUtils__/askTwo';
import { answer } from '../__testUtils__/renderPlayground';
import { answerEvents } from '../__testUtils__/ScriptedPlayground';

// By itself: what somebody may do is remembered for two seconds, also for others
it('is not offered to those who may neither review nor edit a catalog', async () => {
  const { playground } = startTwo({
    denied: ['fmops.review.create', 'fmops.evaluation-set.update'],
  });
  await askTwo('Hello?');
  for (const asked of playground.asked) {
    await answer(asked, answerEvents('Hi'));
  }
  expect(screen.getAllByText('Hi')).toHaveLength(2);
  expect(
    screen.queryByRole('button', { name: 'Let people judge these answers' }),
  ).toBeNull();
  expect(screen.queryByRole('button', { name: /catalog/ })).toBeNull();
});
