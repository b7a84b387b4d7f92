import { EventEmitter } from 'node:events';
import type { Response } from 'express';
import { RunningAnswers } from './RunningAnswers';

const responseThat = (state: { closed: boolean }) =>
  Object.assign(new EventEmitter(), state) as unknown as Response;

const reasonOf = ({ reason }: AbortSignal) => reason?.message;

it('ends an answer whose reader goes, or had gone before', () => {
  const running = new RunningAnswers();
  const response = responseThat({ closed: false });
  const signal = running.until(response);
  expect(signal.aborted).toBe(false);
  response.emit('close');
  expect(reasonOf(signal)).toBe('The answer was stopped');
  expect(reasonOf(running.until(responseThat({ closed: true })))).toBe(
    'The answer was stopped',
  );
});

it('ends those whose readers are there when the backend stops, and keeps no others', () => {
  const abort = jest.spyOn(AbortController.prototype, 'abort');
  const running = new RunningAnswers();
  const signal = running.until(responseThat({ closed: false }));
  running.until(responseThat({ closed: true }));
  abort.mockClear();
  running.stop();
  expect(reasonOf(signal)).toContain('restarting');
  expect(abort).toHaveBeenCalledTimes(1);
});
