import { PodLogs } from './PodLogs';

describe('PodLogs', () => {
  const line = (text: string) => ({ time: '2026-01-01T00:00:00Z', text });

  it('keeps the present and the previous start of a container', () => {
    const logs = new PodLogs();
    logs.start('pod', 'main').append(line('first'));
    logs.start('pod', 'main').append(line('second'));
    logs.start('pod', 'main').append(line('third'));
    expect(logs.current('pod', 'main')?.lines).toEqual([line('third')]);
    expect(logs.previous('pod', 'main')?.lines).toEqual([line('second')]);
  });

  it('passes lines on to followers until the pod is gone', () => {
    const logs = new PodLogs();
    const log = logs.start('pod', 'main');
    const seen: string[] = [];
    log.follow({
      line: ({ text }) => seen.push(text),
      end: () => seen.push('end'),
    });
    log.append(line('a'));
    logs.forget('pod');
    expect(seen).toEqual(['a', 'end']);
    expect(logs.current('pod', 'main')).toBeUndefined();
    log.follow({ line: () => {}, end: () => seen.push('at once') });
    expect(seen).toEqual(['a', 'end', 'at once']);
  });
});
