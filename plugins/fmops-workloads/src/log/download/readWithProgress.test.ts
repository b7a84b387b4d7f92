/** @jest-environment node */
import { readWithProgress } from './readWithProgress';

it('reads a body to its end, and tells how much has come', async () => {
  const progress: number[] = [];
  const body = new ReadableStream({
    start(controller) {
      ['one\n', 'zwölf\n'].forEach(text =>
        controller.enqueue(new TextEncoder().encode(text)),
      );
      controller.close();
    },
  });
  const blob = await readWithProgress({ body }, bytes => progress.push(bytes));
  expect(await blob.text()).toBe('one\nzwölf\n');
  expect(progress).toEqual([4, 11]);
});

it('reads nothing from no body', async () => {
  const blob = await readWithProgress({ body: null }, () => {});
  expect(blob.size).toBe(0);
});
