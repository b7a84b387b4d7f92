/** @jest-environment node */
import {
  HISTORY_ROOT,
  type HistoryEntry,
  type HistoryPayload,
} from './HistoryEntry';
import { entryHash, payloadDigest, verifyHistory } from './verifyHistory';

const MODEL = 'foundationmodel:default/m';

async function chain(length: number): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const payload: HistoryPayload = {
      ...{ salt: `${seq}`.padStart(32, '0'), at: '2026-11-22T00:00:00Z' },
      ...{ by: 'user:default/a', event: 'approved', promotionId: 'p' },
      ...{ kind: 'promotion', model: MODEL, version: '2' },
      ...{ stage: 'prod', state: 'approved' },
    };
    const link = {
      seq,
      previous: entries.at(-1)?.hash ?? HISTORY_ROOT,
      payloadDigest: await payloadDigest(payload),
    };
    entries.push({ ...link, hash: await entryHash(link), payload });
  }
  return entries;
}

const faults = async (
  entries: HistoryEntry[],
  heads?: { seq: number; hash: string }[],
) => (await verifyHistory(entries, heads)).faults.map(({ message }) => message);

describe('verifyHistory', () => {
  it('finds a history whole, and an empty one', async () => {
    const entries = await chain(3);
    expect(await verifyHistory(entries)).toEqual({
      ...{ intact: true, entries: 3, withheld: 0, faults: [] },
      head: { seq: 3, hash: entries[2].hash },
    });
    expect(await verifyHistory([])).toMatchObject({ intact: true, entries: 0 });
  });

  it('sees what was changed in an entry', async () => {
    const entries = await chain(3);
    entries[1].payload!.by = 'user:default/other';
    expect(await faults(entries)).toEqual(['What entry 2 tells was changed.']);
  });

  it('sees an entry that was made to fit its new content', async () => {
    const entries = await chain(3);
    const payload = { ...entries[1].payload!, by: 'user:default/other' };
    const link = { ...entries[1], payloadDigest: await payloadDigest(payload) };
    entries[1] = { ...link, payload, hash: await entryHash(link) };
    expect(await faults(entries)).toEqual([
      'Entry 3 does not follow the entry before it.',
    ]);
  });

  it('sees that an entry was taken out or put elsewhere', async () => {
    const [first, second, third] = await chain(3);
    expect(await faults([first, third])).toContain(
      'Entry 3 stands where entry 2 should be.',
    );
    expect(await faults([second, first, third])).not.toEqual([]);
  });

  it('sees by a head that was noted that the end was cut off', async () => {
    const entries = await chain(3);
    const heads = [{ seq: 3, hash: entries[2].hash }];
    expect(await faults(entries.slice(0, 2))).toEqual([]);
    expect(await faults(entries.slice(0, 2), heads)).toEqual([
      'Entry 3 is missing: it was there when its hash was noted.',
    ]);
  });

  it('sees by a head that was noted that all was written anew', async () => {
    const [known] = await chain(1);
    const [other] = await chain(1);
    other.payload!.by = 'user:default/other';
    other.payloadDigest = await payloadDigest(other.payload!);
    other.hash = await entryHash(other);
    expect(await faults([other])).toEqual([]);
    expect(await faults([other], [known])).toEqual([
      'Entry 1 is not the one whose hash was noted.',
    ]);
  });

  it('follows the links of what is withheld', async () => {
    const entries = await chain(3);
    delete entries[1].payload;
    expect(await verifyHistory(entries)).toMatchObject({
      ...{ intact: true, withheld: 1 },
    });
  });
});
