import { NO_ANSWER } from './AnswerState';
import { History } from './history';
import { LiveAnswer } from './LiveAnswer';
import type { Turn } from './Turn';

const turn = (id: string, text = id): Turn => ({
  id,
  question: { mode: 'chat', input: id, opening: [], parameters: {} },
  answers: [
    {
      target: { endpoint: 'component:default/chat' },
      live: new LiveAnswer({ ...NO_ANSWER, status: 'streaming', text }),
    },
  ],
});

beforeEach(() => sessionStorage.clear());

it('gives back what was kept; what was coming has stopped', () => {
  new History('key').write([turn('a'), turn('b')]);
  const [first, second] = new History('key').read();
  expect(first).toMatchObject({ id: 'a', question: { input: 'a' } });
  expect(second.answers[0].live.now).toMatchObject({
    status: 'stopped',
    text: 'b',
  });
  expect(new History('other').read()).toEqual([]);
});

it('drops the oldest where it is too much', () => {
  const limits = { turns: 2, characters: 1_000_000 };
  const history = new History('key', sessionStorage, limits);
  history.write([turn('a'), turn('b'), turn('c')]);
  expect(history.read().map(({ id }) => id)).toEqual(['b', 'c']);
  new History('key', sessionStorage, { turns: 9, characters: 2_000 }).write([
    turn('a', 'x'.repeat(1_500)),
    turn('b', 'x'.repeat(1_500)),
  ]);
  expect(history.read().map(({ id }) => id)).toEqual(['b']);
});

it('forgets all of it, and takes nothing that it cannot read', () => {
  const history = new History('key');
  history.write([turn('a')]);
  history.write([]);
  expect(sessionStorage).toHaveLength(0);
  for (const text of ['{', '{"shape":0,"turns":[1]}', 'null']) {
    sessionStorage.setItem('key', text);
    expect(history.read()).toEqual([]);
  }
});

it('goes on where the browser keeps nothing', () => {
  const full: Storage = {
    ...sessionStorage,
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(() => new History('key', full).write([turn('a')])).not.toThrow();
});
