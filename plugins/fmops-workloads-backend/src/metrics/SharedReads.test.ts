import { SharedReads } from './SharedReads';

describe('SharedReads', () => {
  it('keeps no failure', async () => {
    const reads = new SharedReads<number>();
    const read = jest
      .fn<Promise<number>, []>()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue(7);
    await expect(reads.get('a', 1_000, read)).rejects.toThrow('down');
    await expect(reads.get('a', 1_000, read)).resolves.toBe(7);
    await expect(reads.get('a', 1_000, read)).resolves.toBe(7);
    await expect(reads.get('b', 1_000, read)).resolves.toBe(7);
    expect(read).toHaveBeenCalledTimes(3);
  });
});
