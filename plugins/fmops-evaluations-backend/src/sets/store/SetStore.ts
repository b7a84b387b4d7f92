import { randomUUID } from 'node:crypto';
import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  EvaluationSetFields,
  NewEvaluationSet,
  SetPrompt,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { containing, searchable } from './like';
import { setOf, type SetRecord, type StoredSet } from './tables';

/** Whose sets a reader may see. */
export interface SetScope {
  shared: boolean;
  owners: readonly string[];
}

/** Which sets are listed. */
export interface SetFilter {
  text?: string;
  prompt?: string;
  owner?: string;
  limit: number;
  offset: number;
}

/** Keeps what sets are, without their rows. */
export class SetStore {
  constructor(private readonly database: Knex) {}

  /** @throws ConflictError where the name is taken */
  async create(set: NewEvaluationSet, by: string): Promise<StoredSet> {
    const now = new Date().toISOString();
    const id = randomUUID();
    try {
      await this.database.transaction(async trx => {
        await trx('evaluation_sets').insert({
          id,
          name: set.name,
          owner: set.owner,
          ...columns(set, set.name),
          latest_version: 0,
          row_count: 0,
          labelled: false,
          created_by: by,
          created_at: now,
          updated_at: now,
        });
        await writePrompts(trx, id, set.prompts);
      });
    } catch (error) {
      if (isDatabaseConflictError(error)) {
        throw new ConflictError(
          `name: there is an evaluation catalog '${set.name}' already, perhaps one that you may not read; choose another name`,
        );
      }
      throw error;
    }
    return this.get(id);
  }

  async update(id: string, fields: EvaluationSetFields): Promise<StoredSet> {
    const { name } = await this.get(id);
    await this.database.transaction(async trx => {
      await trx('evaluation_sets')
        .where({ id })
        .update({
          ...columns(fields, name),
          updated_at: new Date().toISOString(),
        });
      await trx('evaluation_set_prompts').where({ set_id: id }).delete();
      await writePrompts(trx, id, fields.prompts);
    });
    return this.get(id);
  }

  /** @throws NotFoundError where there is none */
  async get(id: string): Promise<StoredSet> {
    const record: SetRecord | undefined = await this.database('evaluation_sets')
      .where({ id })
      .first();
    if (!record) throw noSuchSet(id);
    const prompts = await this.#prompts([id]);
    return setOf(record, prompts.get(id) ?? []);
  }

  /** Those of some sets that there are. */
  async byIds(ids: readonly string[]): Promise<StoredSet[]> {
    const records: SetRecord[] = await this.database('evaluation_sets').whereIn(
      'id',
      ids,
    );
    const prompts = await this.#prompts(records.map(({ id }) => id));
    return records.map(record => setOf(record, prompts.get(record.id) ?? []));
  }

  /** Sets in a scope, changed last first. */
  async list(
    scope: SetScope,
    filter: SetFilter,
  ): Promise<{ items: StoredSet[]; total: number }> {
    const matching = this.#matching(scope, filter);
    const records: SetRecord[] = await matching
      .clone()
      .orderBy([{ column: 'updated_at', order: 'desc' }, { column: 'id' }])
      .limit(filter.limit)
      .offset(filter.offset);
    const [{ count }] = await matching.count({ count: '*' });
    const prompts = await this.#prompts(records.map(({ id }) => id));
    return {
      items: records.map(record => setOf(record, prompts.get(record.id) ?? [])),
      total: Number(count),
    };
  }

  #matching(scope: SetScope, { text, prompt, owner }: SetFilter) {
    const query = this.database('evaluation_sets').where(inScope => {
      void inScope.whereIn('owner', [...scope.owners]);
      if (scope.shared) void inScope.orWhere({ visibility: 'shared' });
    });
    if (text)
      void query.whereRaw("search like ? escape '!'", [containing(text)]);
    if (owner) void query.where({ owner });
    if (prompt) {
      void query.whereIn(
        'id',
        this.database('evaluation_set_prompts')
          .where({ prompt_ref: prompt })
          .select('set_id'),
      );
    }
    return query;
  }

  async #prompts(ids: string[]): Promise<Map<string, SetPrompt[]>> {
    const rows: {
      set_id: string;
      prompt_ref: string;
      version: string | null;
    }[] = await this.database('evaluation_set_prompts')
      .whereIn('set_id', ids)
      .orderBy('prompt_ref');
    const prompts = new Map<string, SetPrompt[]>();
    for (const { set_id: id, prompt_ref: ref, version } of rows) {
      const prompt = { ref, ...(version && { version }) };
      prompts.set(id, [...(prompts.get(id) ?? []), prompt]);
    }
    return prompts;
  }
}

/** Error for a set that does not exist, or not for the reader. */
export function noSuchSet(id: string): NotFoundError {
  return new NotFoundError(`There is no evaluation catalog '${id}'`);
}

function columns(fields: EvaluationSetFields, name: string) {
  const { title, useCase, task, visibility, takesRatings } = fields;
  return {
    title,
    use_case: useCase,
    task: task ?? null,
    visibility,
    takes_ratings: takesRatings,
    search: searchable(name, title, useCase, task),
  };
}

async function writePrompts(
  trx: Knex.Transaction,
  id: string,
  prompts: readonly SetPrompt[],
) {
  if (!prompts.length) return;
  await trx('evaluation_set_prompts').insert(
    prompts.map(({ ref, version }) => ({
      set_id: id,
      prompt_ref: ref,
      version: version ?? null,
    })),
  );
}
