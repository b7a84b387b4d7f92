import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type {
  EvaluationSetDraft,
  EvaluationSetFields,
  EvaluationSetVersion,
  NewEvaluationSet,
  NewSetRow,
  SetDiff,
  SetImport,
  SetImportResult,
  SetRow,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { parseFile } from './files';
import {
  DraftRows,
  identifyRow,
  readRow,
  SetRows,
  type IdentifiedRow,
  type RowOrigin,
  type RowPage,
} from './rows';
import {
  noSuchSet,
  SetStore,
  type SetFilter,
  type SetRecord,
  type SetScope,
  type StoredSet,
} from './store';
import { SetDiffs, SetVersions } from './versions';

/** A published version, or what is to be the next one. */
export type VersionName = number | 'draft';

/** What was changed in a published version. */
export interface SetRevision {
  /** Number of that version. */
  base: number;
  /** Rows to put, as JSON Lines. */
  changed: string;
  /** Keys of rows. */
  removed: readonly string[];
  note?: string;
}

/** What is held while a draft is written. */
interface HeldSet {
  id: string;
  /** Number that the draft will have. */
  draft: number;
  takesRatings: boolean;
}

/**
 * Evaluation prompt catalogs with their rows and versions, whoever asks: who may
 * do what is for the caller to check. All writes to one set take turns.
 */
export class EvaluationSets {
  readonly #store: SetStore;
  readonly #rows: SetRows;
  readonly #diffs: SetDiffs;
  readonly #versions: SetVersions;

  constructor(private readonly database: Knex) {
    this.#store = new SetStore(database);
    this.#rows = new SetRows(database);
    this.#diffs = new SetDiffs(database);
    this.#versions = new SetVersions(database);
  }

  create(set: NewEvaluationSet, by: string): Promise<StoredSet> {
    return this.#store.create(set, by);
  }

  update(id: string, fields: EvaluationSetFields): Promise<StoredSet> {
    return this.#store.update(id, fields);
  }

  /** @throws NotFoundError where there is none */
  get(id: string): Promise<StoredSet> {
    return this.#store.get(id);
  }

  /** Those of some sets that there are. */
  byIds(ids: readonly string[]): Promise<StoredSet[]> {
    return this.#store.byIds(ids);
  }

  list(
    scope: SetScope,
    filter: SetFilter,
  ): Promise<{ items: StoredSet[]; total: number }> {
    return this.#store.list(scope, filter);
  }

  /** Published versions, newest first. */
  versions(id: string): Promise<EvaluationSetVersion[]> {
    return this.#versions.list(id);
  }

  /** @throws NotFoundError where there is no such version */
  version(id: string, number: number): Promise<EvaluationSetVersion> {
    return this.#versions.get(id, number);
  }

  /** How the draft differs from the newest version. */
  async draft(id: string): Promise<EvaluationSetDraft> {
    const { latestVersion } = await this.get(id);
    const changes = await this.#diffs.count(
      id,
      latestVersion,
      latestVersion + 1,
    );
    const { total } = await this.#rows.page(id, latestVersion + 1, {
      limit: 1,
      offset: 0,
    });
    return { rowCount: total, ...changes };
  }

  /** A page of the rows of a version, in the order in which they came. */
  async rows(
    id: string,
    version: VersionName,
    page: RowPage,
  ): Promise<{ items: SetRow[]; total: number }> {
    return this.#rows.page(id, await this.#number(id, version), page);
  }

  /** All rows of a version, read in pieces. */
  async *allRows(id: string, version: VersionName): AsyncGenerator<SetRow> {
    yield* this.#rows.all(id, await this.#number(id, version));
  }

  async diff(
    id: string,
    from: VersionName,
    to: VersionName,
    page: { limit: number; offset: number },
  ): Promise<SetDiff> {
    const [before, after] = await Promise.all([
      this.#number(id, from),
      this.#number(id, to),
    ]);
    const counts = await this.#diffs.count(id, before, after);
    return {
      ...counts,
      items: await this.#diffs.page(id, before, after, page),
    };
  }

  /**
   * Adds a row to the draft, or changes the one of the same key.
   *
   * @throws InputError for what is no row, and for a rating without consent;
   *   ConflictError where the set takes no ratings, or gets too large
   */
  async addRow(id: string, row: NewSetRow, origin: RowOrigin): Promise<SetRow> {
    const identity = identityOf(row);
    if (origin.source === 'rating' && !origin.consent) {
      throw new InputError(
        'A rated answer is kept as an example only with the consent of who rated it',
      );
    }
    return this.#hold(id, async (trx, set) => {
      if (origin.source === 'rating' && !set.takesRatings) {
        throw new ConflictError(
          'This evaluation catalog takes no rated answers',
        );
      }
      await new DraftRows(trx, set).put([identity], origin);
      return new SetRows(trx).one(id, set.draft, identity.key);
    });
  }

  /** @throws NotFoundError where the draft has no such row */
  async removeRow(id: string, key: string): Promise<void> {
    await this.#hold(id, async (trx, set) => {
      if (!(await new DraftRows(trx, set).remove(key))) {
        throw new NotFoundError(`The draft has no row with the key '${key}'`);
      }
    });
  }

  /**
   * Puts the rows of a file into the draft, all or none.
   *
   * @param preview - only tells what would change
   */
  async importFile(
    id: string,
    file: SetImport,
    origin: RowOrigin,
    preview: boolean,
  ): Promise<SetImportResult> {
    const { rows, ...parsed } = await parseFile(file);
    const change = parsed.problemCount
      ? { added: 0, changed: 0, unchanged: 0 }
      : await this.#hold(id, (trx, set) =>
          new DraftRows(trx, set).put(rows, origin, !preview),
        );
    return { ...change, ...parsed };
  }

  /**
   * Makes the draft the next version.
   *
   * @throws ConflictError where there is nothing new
   */
  publish(
    id: string,
    by: string,
    note?: string,
  ): Promise<EvaluationSetVersion> {
    return this.#hold(id, (trx, set) =>
      this.#versions.publish(trx, set, { by, note }),
    );
  }

  /**
   * Makes the next version of what was changed in an earlier one, all of it or
   * nothing. What else has changed since then stays.
   *
   * @throws ConflictError where the draft has changes, or rows were changed that
   *   the revision changes too; InputError for what is no row
   */
  async revise(
    id: string,
    { base, changed, removed, note }: SetRevision,
    origin: RowOrigin,
  ): Promise<EvaluationSetVersion> {
    const { rows, problems } = await parseFile({
      ...{ format: 'jsonl', text: changed },
    });
    if (problems.length > 0) {
      throw new InputError(
        `A changed row is no row of a set: it ${problems[0].message}`,
      );
    }
    return this.#hold(id, async (trx, set) => {
      const newest = set.draft - 1;
      const diffs = new SetDiffs(trx);
      const draft = await diffs.count(id, newest, set.draft);
      if (draft.added + draft.changed + draft.removed > 0) {
        throw new ConflictError(
          'The evaluation catalog has changes that are not published: publish or discard them first',
        );
      }
      const keys = [...rows.map(({ key }) => key), ...removed];
      const since = await diffs.among(id, base, newest, keys);
      if (since.length > 0) {
        throw new ConflictError(
          `Since version ${base} others have changed ${
            since.length
          } of these rows, such as '${since
            .slice(0, 3)
            .join("', '")}': their changes are kept, and nothing was published`,
        );
      }
      const written = new DraftRows(trx, set);
      await written.put(rows, origin);
      for (const key of removed) await written.remove(key);
      return this.#versions.publish(trx, set, { by: origin.by, note });
    });
  }

  /** The same sets within a transaction: what is written stands or falls with it. */
  within(transaction: Knex.Transaction): EvaluationSets {
    return new EvaluationSets(transaction);
  }

  /** Takes everything back that is not published. */
  discard(id: string): Promise<void> {
    return this.#hold(id, (trx, set) => new DraftRows(trx, set).discard());
  }

  async #number(id: string, version: VersionName): Promise<number> {
    if (version === 'draft') return (await this.get(id)).latestVersion + 1;
    // Before the first version there is nothing, and that is no error of a diff
    return version === 0 ? 0 : (await this.version(id, version)).number;
  }

  #hold<T>(
    id: string,
    write: (trx: Knex.Transaction, set: HeldSet) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async trx => {
      const record: SetRecord | undefined = await trx('evaluation_sets')
        .where({ id })
        .forUpdate()
        .first();
      if (!record) throw noSuchSet(id);
      return write(trx, {
        id,
        draft: record.latest_version + 1,
        takesRatings: Boolean(record.takes_ratings),
      });
    });
  }
}

function identityOf(row: NewSetRow): IdentifiedRow {
  const read = readRow(row);
  if (!read.row) throw new InputError(read.problem);
  try {
    return identifyRow(read.row);
  } catch (error) {
    throw new InputError('The row has half a character in a text', error);
  }
}
