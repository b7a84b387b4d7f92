import { LogStore } from './LogStore';

const texts = (store: LogStore) =>
  Array.from({ length: store.length }, (_, i) => store.line(i).text);

describe('LogStore', () => {
  it('keeps lines in order, with their times and without what is no text', () => {
    const store = new LogStore();
    store.append(
      [
        '2026-03-01T10:00:00.123456789Z \u001b[31mred\u001b[0m\u0007',
        '2026-03-01T10:00:01Z  10%\r 20%',
        'torn off',
      ],
      true,
    );
    expect(store.line(0)).toEqual({
      number: 1,
      time: '2026-03-01T10:00:00.123456789Z',
      text: '\u001b[31mred\u001b[0m',
    });
    expect([store.plain(0), store.width(0)]).toEqual(['red', 3]);
    expect(store.line(1).text).toBe(' 20%');
    expect(store.line(2)).toEqual({
      number: 3,
      time: undefined,
      text: 'torn off',
    });
  });

  it('leaves times alone that a program wrote itself', () => {
    const store = new LogStore();
    store.append(['2026-03-01T10:00:00Z text'], false);
    expect(texts(store)).toEqual(['2026-03-01T10:00:00Z text']);
  });

  it('drops the oldest beyond its number of lines, and counts on', () => {
    const store = new LogStore({ lines: 3, characters: 1_000 });
    store.append(['a', 'b'], false);
    store.append(['c', 'd', 'e', 'f', 'g', 'h', 'i'], false);
    expect(texts(store)).toEqual(['g', 'h', 'i']);
    expect(store.dropped).toBe(6);
    expect(store.line(0).number).toBe(7);
  });

  it('drops the oldest beyond its number of characters', () => {
    const store = new LogStore({ lines: 100, characters: 10 });
    store.append(['aaaa', 'bbbb', 'cccc'], false);
    expect(texts(store)).toEqual(['bbbb', 'cccc']);
    store.append(['dddddddddddd'], false);
    expect(store.length).toBe(0);
    expect(store.dropped).toBe(4);
  });

  it('tells those who ask of each change', () => {
    const store = new LogStore();
    const listener = jest.fn();
    const stop = store.subscribe(listener);
    store.append(['a'], false);
    store.clear();
    expect(listener).toHaveBeenCalledTimes(2);
    expect(store.version).toBe(2);
    expect(store.length).toBe(0);
    stop();
    store.append(['a'], false);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
