import type { ObjectWatch } from './ObjectWatch';
import { NamedWatches } from './NamedWatches';

describe('NamedWatches', () => {
  const opened: string[] = [];
  const stopped: string[] = [];
  let watches: NamedWatches;

  beforeEach(() => {
    opened.length = 0;
    stopped.length = 0;
    watches = new NamedWatches(name => {
      opened.push(name);
      return { stop: () => stopped.push(name) } as unknown as ObjectWatch;
    });
  });

  it('opens a watch once for each name, and ends it when the name goes', () => {
    watches.follow(['gpu-1', 'gpu-2', undefined, 'gpu-1']);
    watches.follow(['gpu-2', 'gpu-3']);
    expect(opened).toEqual(['gpu-1', 'gpu-2', 'gpu-3']);
    expect(stopped).toEqual(['gpu-1']);
    watches.stop();
    expect(stopped).toEqual(['gpu-1', 'gpu-2', 'gpu-3']);
  });

  it('takes no name that would change the selector, and no more than twenty', () => {
    watches.follow(['a,metadata.name!=b', '../nodes', 'A=B']);
    expect(opened).toEqual([]);
    watches.follow(Array.from({ length: 1_000 }, (_, index) => `n${index}`));
    expect(opened).toHaveLength(20);
    expect(opened[0]).toBe('n0');
  });
});
