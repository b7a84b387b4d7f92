import { InputError } from '@backstage/errors';
import type {
  AnswersToReview,
  Evaluation,
  ResultRow,
  ReviewOrigin,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Evaluations } from '../../results/Evaluations';
import type { Sets } from '../../sets';
import type { ReviewCaller } from '../ReviewCaller';
import type { SourceReader } from './ReviewSources';
import { rowsOfAnswers } from './SourceRows';

const PAGE = 1_000;

type Reader = Pick<Evaluations, 'get' | 'rows'>;

/** Reads the answers of evaluations, joined by the question. */
export function evaluationsSource(
  evaluations: Reader,
  sets: Pick<Sets, 'read'>,
): SourceReader<'evaluations'> {
  return async ({ ids }, task, caller) => {
    const read = await Promise.all(
      [...new Set(ids)].map(async id => ({
        evaluation: await evaluations.get(caller.credentials, id),
        rows: await allRows(evaluations, caller, id),
      })),
    );
    const [{ evaluation: first }] = read;
    const other = read.find(({ evaluation }) => !sameData(evaluation, first));
    if (other) {
      throw new InputError(
        `source: the evaluations ${first.id} and ${other.evaluation.id} are not of the same data`,
      );
    }
    const items = joined(read);
    if (items.length === 0) {
      throw new InputError(
        'source: no question was answered, with its text kept, in all of these evaluations',
      );
    }
    const origin = originOf(read.map(({ evaluation }) => evaluation));
    const { set, dataset } = origin;
    const guard = set && (await sets.read(caller.credentials, set.id));
    return {
      name: `Answers of ${read
        .map(({ evaluation: { model } }) => model.ref)
        .join(', ')} to ${
        set?.id ?? dataset ?? first.data.name ?? 'questions'
      }`,
      rows: rowsOfAnswers(items, task),
      entityRefs: [
        ...read.map(({ evaluation }) => evaluation.model.ref),
        ...(dataset ? [dataset] : []),
      ],
      origin,
      ...(guard?.visibility === 'private' && { privateTo: guard.owner }),
    };
  };
}

/** The set and the dataset that guard the rows, of whichever evaluation names them. */
function originOf(evaluations: readonly Evaluation[]): ReviewOrigin {
  const named = evaluations.flatMap(({ data }) => data.set ?? []);
  const set = onlyOne(
    'evaluation catalogs',
    named.map(({ id }) => id),
  );
  const dataset = onlyOne(
    'datasets',
    evaluations.flatMap(({ data }) => data.dataset ?? []),
  );
  return {
    ...(set && { set: { id: set, version: versionOf(named[0].version) } }),
    ...(dataset && { dataset }),
  };
}

function versionOf(version: string): number {
  if (!/^[1-9]\d{0,8}$/.test(version)) {
    throw new InputError(
      `source: the evaluations are of version '${version}' of an evaluation catalog, and versions are whole numbers`,
    );
  }
  return Number(version);
}

/** What the review becomes is guarded by one of each. */
function onlyOne(what: string, names: string[]): string | undefined {
  const [one, ...more] = new Set(names);
  if (more.length > 0) {
    throw new InputError(
      `source: the evaluations are of different ${what} (${[one, ...more].join(
        ', ',
      )}); review those of one`,
    );
  }
  return one;
}

async function allRows(
  evaluations: Reader,
  { credentials }: ReviewCaller,
  id: string,
): Promise<Map<string, ResultRow>> {
  const rows = new Map<string, ResultRow>();
  let cursor: string | undefined;
  do {
    const page = await evaluations.rows(credentials, id, {
      limit: PAGE,
      ...(cursor && { cursor }),
    });
    for (const row of page.items) rows.set(row.key, row);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}

/** Questions that all have answered. */
function joined(
  read: { evaluation: Evaluation; rows: Map<string, ResultRow> }[],
): (AnswersToReview & { key: string })[] {
  return [...read[0].rows].flatMap(([key, { input, expected }]) => {
    const answers = read.flatMap(({ evaluation: { model }, rows }) => {
      const text = rows.get(key)?.output;
      return text === undefined
        ? []
        : [
            {
              text,
              model: model.ref,
              ...(model.version && { version: model.version }),
            },
          ];
    });
    return answers.length === read.length
      ? [
          {
            ...{ key, prompt: input, answers },
            ...(expected !== undefined && { expected }),
          },
        ]
      : [];
  });
}

function sameData({ data: a }: Evaluation, { data: b }: Evaluation): boolean {
  return a.digest !== undefined || b.digest !== undefined
    ? a.digest === b.digest
    : JSON.stringify(a) === JSON.stringify(b);
}
