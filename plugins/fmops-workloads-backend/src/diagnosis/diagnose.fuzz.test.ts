import { growthOf } from '@fmops/linear-time';
import fc from 'fast-check';
import { inputOf } from './__testUtils__/inputOf';
import { failedPodOf, jobOf } from './__testUtils__/objects';
import { signalFixtures } from './__testUtils__/signalFixtures';
import { diagnose } from './diagnose';
import type { DiagnosisInput } from './DiagnosisInput';
import { diagnosisRules } from './rules';
import { startTimeline } from './timeline/startTimeline';

const inputs = signalFixtures().map(inputOf);
const PARTS = [
  'object',
  'related',
  'kueueWorkloads',
  'clusterQueues',
  'podGroups',
  'pods',
  'events',
  'nodeClaims',
  'nodes',
  'logs',
  'kernelLogs',
  'attemptStartedAt',
] as const;

/** Puts a value into one of the places of an object, chosen by a number. */
function spoil(value: unknown, place: number, by: unknown): unknown {
  const fields =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (place % 4 === 0 || !fields.length) {
    return by;
  }
  const rest = Math.floor(place / 4);
  const [key, field] = fields[rest % fields.length];
  const copy = Array.isArray(value) ? [...value] : Object.fromEntries(fields);
  Object.assign(copy, { [key]: spoil(field, Math.floor(rest / 3), by) });
  return copy;
}

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    [],
    {},
    { toString: null },
    [null],
    [[]],
    -1,
    '',
    'NaN',
    '__proto__',
  ),
);

describe('anything in the place of any field', () => {
  const isText = (input: DiagnosisInput) => {
    const diagnoses = diagnose(input, diagnosisRules);
    const timeline = startTimeline(input)?.segments ?? [];
    expect(timeline.filter(({ seconds = 0 }) => !(seconds >= 0))).toEqual([]);
    expect(JSON.parse(JSON.stringify(diagnoses))).toEqual(diagnoses);
    return diagnoses.every(({ sentence }) => !sentence.includes('undefined'));
  };

  it('is no reason to throw, or to answer with anything but text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...inputs),
        fc.constantFrom(...PARTS),
        fc.nat(100_000),
        anything,
        (input, part, place, by) =>
          expect(
            isText({ ...input, [part]: spoil(input[part], place, by) }),
          ).toBe(true),
      ),
      { numRuns: 1_500 },
    );
  });

  it('nor is anything in the place of all objects', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Queued', 'Pending', 'Failed' as const),
        fc.record(Object.fromEntries(PARTS.map(part => [part, anything]))),
        (state, parts) =>
          expect(
            isText({ ...parts, workload: jobOf(state) } as DiagnosisInput),
          ).toBe(true),
      ),
      { numRuns: 500 },
    );
  });

  it.each(['403 ', 'AccessDenied', 'grad_norm', 'NET/OFI ', 'SXid', 'x'])(
    'reads no more of lines of %j than is kept',
    async word => {
      const read = (length: number) => {
        const text = word.repeat(length / word.length);
        const lines = Array.from({ length: 20 }, () => ({ text }));
        const logs = [{ pod: 'train-0', container: 'trainer', lines }];
        diagnose({ workload: jobOf('Failed'), logs }, diagnosisRules);
      };
      expect(await growthOf(read, 40_000)).toBe('linear');
    },
  );

  it('takes little time for a thousand pods that fail together', async () => {
    const message = 'torch.distributed.DistBackendError: x\n'.repeat(5);
    const pods = Array.from({ length: 1_000 }, (_, rank) =>
      failedPodOf(`train-${rank}`, { exitCode: 1, message }, `gpu-${rank}`),
    );
    const read = (count: number) =>
      diagnose(
        { workload: jobOf('Failed'), pods: pods.slice(0, count) },
        diagnosisRules,
      );
    expect(read(1_000)[0].followers).toBe(999);
    expect(await growthOf(read, 1_000)).toBe('linear');
  });
});
