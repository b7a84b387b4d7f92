import type { PromotionPlace } from './PromotionReader';
import type { PromotionRow } from './PromotionRow';
import { readablePromotions } from './readablePromotions';

const OPEN = 'foundationmodel:default/open';
const SECRET = 'foundationmodel:default/secret';

/** Newest first; the models come round as given. */
function archive(count: number, models: string[]) {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    requested_at: new Date(2e12 - index * 1_000).toISOString(),
    model_ref: models[index % models.length],
    endpoint_ref: '',
  })) as PromotionRow[];
  const asked: string[][] = [];
  return {
    asked,
    reader: {
      page: async (
        _: object,
        after: PromotionPlace | undefined,
        most: number,
      ) => {
        const start = after
          ? rows.findIndex(({ id }) => id === after[1]) + 1
          : 0;
        return rows.slice(start, start + most);
      },
    },
    among: async (refs: string[]) => {
      asked.push(refs);
      return new Set(refs.filter(ref => ref !== SECRET));
    },
  };
}

it('goes through all that may be read, each once and in order', async () => {
  const { reader, among } = archive(95, [OPEN, SECRET, SECRET]);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await readablePromotions(
      reader,
      {},
      { limit: 10, cursor },
      among,
    );
    seen.push(...page.rows.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen).toEqual(
    Array.from({ length: 32 }, (_, index) => `p${index * 3}`),
  );
});

it('reads and asks for no more than a page takes', async () => {
  const { asked, reader, among } = archive(100_000, [OPEN]);
  const { rows } = await readablePromotions(reader, {}, { limit: 25 }, among);
  expect(rows).toHaveLength(25);
  expect(asked).toHaveLength(1);
});

it('ends a page where there is nothing but what may not be read', async () => {
  const { asked, reader, among } = archive(10_000, [SECRET]);
  const page = await readablePromotions(reader, {}, { limit: 25 }, among);
  expect(page).toEqual({ rows: [], nextCursor: expect.any(String) });
  expect(asked).toHaveLength(10);
});

it('refuses what is no cursor', async () => {
  const { reader, among } = archive(1, [OPEN]);
  await expect(
    readablePromotions(reader, {}, { limit: 1, cursor: 'x' }, among),
  ).rejects.toThrow('cursor: this is not the nextCursor of a page');
});
