import { createHash } from 'node:crypto';
import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ratingCreatePermission,
  type RatedAnswer,
  type RatedExample,
  type Rating,
  type RatingFilter,
  type RatingQuery,
  type RatingRequest,
  type RatingSummary,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { ReadableEntities, type Permits } from '../access';
import type { AnswerRecords } from '../playground';
import type { FilterChain } from '../playground/filters';
import { filteredExample } from './filteredExample';
import { raterOf, type Rater } from './raterOf';
import type { RatingApplications } from './RatingApplications';
import { summarize } from './ratingCounts';
import type { StoredRating } from './RatingRow';
import type { RatingScope, RatingStore } from './RatingStore';

const EXAMPLE_LENGTH = 100_000;

/** Ratings, as far as a caller may give and read them. */
export class Ratings {
  readonly #applications: RatingApplications;
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #database: Knex;
  readonly #filters: FilterChain;
  readonly #permits: Permits;
  readonly #records: AnswerRecords;
  readonly #store: RatingStore;

  constructor(options: {
    applications: RatingApplications;
    auth: AuthService;
    catalog: CatalogService;
    database: Knex;
    /** Of the playground: what they take out of questions is kept nowhere. */
    filters: FilterChain;
    permits: Permits;
    records: AnswerRecords;
    store: RatingStore;
  }) {
    this.#applications = options.applications;
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#database = options.database;
    this.#filters = options.filters;
    this.#permits = options.permits;
    this.#records = options.records;
    this.#store = options.store;
  }

  /**
   * Keeps the caller's rating of an answer, in place of one before: a user's of
   * an answer that the playground gave them, an application's of its own.
   *
   * @throws InputError for what is no rating, and for an example that is not
   *   the answer that was given
   * @throws NotAllowedError, NotFoundError where the caller may not rate it
   */
  async put(
    credentials: BackstageCredentials,
    answerId: string,
    request: RatingRequest,
  ): Promise<Rating> {
    await this.#permits.require(
      ratingCreatePermission,
      credentials,
      'rate answers',
    );
    const { thumb, score, comment, example } = request;
    if (!thumb && score === undefined && !comment?.trim()) {
      throw new InputError('Give a thumb, a score or a comment');
    }
    const rater = raterOf(this.#auth, credentials, request.rater);
    const { answer, source } = await this.#rated(rater, answerId, request);
    if (rater.application !== undefined) {
      await this.#applications.admit(rater.application, answer.endpoint);
    }
    const readable = this.#readable(credentials);
    await readable.one(answer.endpoint, 'endpoint');
    if (source === 'application') await assertReadable(readable, answer);
    if (example) assertExample(example, answer, source);
    const { endpoint, model } = answer;
    const context = { user: rater.userRef ?? rater.id, endpoint, model };
    const kept =
      example && (await filteredExample(this.#filters, example, context));
    const stored = await this.#store.put(
      { answerId, rater: rater.id },
      { marks: { thumb, score, comment }, answer, source, example: kept },
    );
    return shown(stored, rater);
  }

  /** The caller's own rating of an answer. */
  async mine(
    credentials: BackstageCredentials,
    answerId: string,
    name?: string,
  ): Promise<Rating | undefined> {
    const rater = raterOf(this.#auth, credentials, name);
    const stored = await this.#store.find(answerId, rater.id);
    return stored && shown(stored, rater);
  }

  /** @throws NotFoundError where the caller has not rated the answer */
  async withdraw(
    credentials: BackstageCredentials,
    answerId: string,
    name?: string,
  ): Promise<void> {
    const rater = raterOf(this.#auth, credentials, name);
    if (!(await this.#store.remove(answerId, rater.id))) {
      throw new NotFoundError('You have not rated this answer');
    }
  }

  async list(
    credentials: BackstageCredentials,
    query: RatingQuery,
  ): Promise<{ items: Rating[]; nextCursor?: string }> {
    const rater = raterOf(this.#auth, credentials);
    const scope = await this.scope(credentials, query);
    const { items, nextCursor } = await this.#store.list(scope, query);
    const refs = items.flatMap(({ model, prompt }) => [
      ...(model ? [model] : []),
      ...(prompt ? [prompt.ref] : []),
    ]);
    const readable = await this.#readable(credentials).among(refs, ['kind']);
    return {
      items: items.map(item => {
        const { model, version, prompt, ...rest } = shown(item, rater);
        return {
          ...rest,
          ...(model && readable.has(model) && { model, version }),
          ...(prompt && readable.has(prompt.ref) && { prompt }),
        };
      }),
      nextCursor,
    };
  }

  async summary(
    credentials: BackstageCredentials,
    filter: RatingFilter,
  ): Promise<RatingSummary> {
    const scope = await this.scope(credentials, filter);
    const models =
      scope.models ?? (await this.#readableModels(credentials, scope));
    return summarize(this.#store, this.#database, scope, models);
  }

  /**
   * What of a filter the caller may read: ratings of an endpoint, or those of a
   * model on endpoints that they may read too.
   *
   * @throws InputError where neither is named
   * @throws NotFoundError where the caller may not read what is named
   */
  async scope(
    credentials: BackstageCredentials,
    { version, from, to, ...filter }: RatingFilter,
  ): Promise<RatingScope> {
    const endpoint = filter.endpoint && canonical(filter.endpoint);
    const model = filter.model && canonical(filter.model);
    if (!endpoint && !model) {
      throw new InputError('Name an endpoint or a model');
    }
    const readable = this.#readable(credentials);
    if (endpoint) await readable.one(endpoint, 'endpoint');
    if (model) await readable.one(model, 'model');
    const endpoints = endpoint
      ? [endpoint]
      : await namesAmong(readable, await this.#store.endpointsOf(model!));
    const scope = { endpoint, model, version, from, to, endpoints };
    if (version === undefined) return scope;
    const models = await this.#readableModels(credentials, scope);
    return { ...scope, models };
  }

  /** Models of the ratings of a scope, as far as the caller may read them. */
  async #readableModels(
    credentials: BackstageCredentials,
    { endpoint, model }: RatingScope,
  ): Promise<string[]> {
    if (model) return [model];
    const models = await this.#store.modelsOf(endpoint!);
    return namesAmong(this.#readable(credentials), models);
  }

  /** Ratings of endpoints that the caller may read. */
  async readableOf(
    credentials: BackstageCredentials,
    ids: readonly string[],
  ): Promise<StoredRating[]> {
    const ratings = await this.#store.byIds(ids);
    const readable = await this.#readable(credentials).among(
      ratings.map(({ endpoint }) => endpoint),
      ['kind'],
    );
    return ratings.filter(({ endpoint }) => readable.has(endpoint));
  }

  /**
   * What a rating is about. What the portal gave to users it knows itself;
   * whatever else they claim is nothing that they were given.
   */
  async #rated(rater: Rater, answerId: string, { answer }: RatingRequest) {
    if (rater.userRef) {
      const given = await this.#records.find(answerId, rater.userRef);
      if (given) return { answer: given, source: 'playground' as const };
      throw new NotFoundError(
        'The portal gave you no such answer, or too long ago. Ask again, and rate that answer.',
      );
    }
    if (!answer) {
      throw new InputError(
        'answer: applications tell which endpoint the answer came from',
      );
    }
    return { answer: canonicalAnswer(answer), source: 'application' as const };
  }

  #readable(credentials: BackstageCredentials) {
    return new ReadableEntities(this.#catalog, credentials);
  }
}

async function namesAmong(
  readable: ReadableEntities,
  refs: string[],
): Promise<string[]> {
  return [...(await readable.among(refs, ['kind'])).keys()];
}

async function assertReadable(
  readable: ReadableEntities,
  { model, prompt }: RatedAnswer,
) {
  if (model) await readable.one(model, 'model');
  if (prompt) await readable.one(prompt.ref, 'prompt');
}

function assertExample(
  { messages, answer }: RatedExample,
  { digest }: RatedAnswer,
  source: Rating['source'],
) {
  // What was shown of an answer that was cut off is not known to the letter.
  if (source === 'playground' && !digest) {
    throw new InputError(
      "example: the answer did not come to its end, so it can't be kept. Rate it without.",
    );
  }
  const length = messages.reduce(
    (sum, { content }) => sum + content.length,
    answer.length,
  );
  if (length > EXAMPLE_LENGTH) {
    throw new InputError(
      `example: it has ${length} characters, and at most ${EXAMPLE_LENGTH} are kept`,
    );
  }
  const actual = createHash('sha256').update(answer, 'utf8').digest('hex');
  if (digest && digest !== actual) {
    throw new InputError(
      'example.answer: it is not the answer that was given, since its digest is another',
    );
  }
}

function canonicalAnswer(answer: RatedAnswer): RatedAnswer {
  const { endpoint, model, prompt } = answer;
  return {
    ...answer,
    endpoint: canonical(endpoint),
    model: model && canonical(model),
    prompt: prompt && { ...prompt, ref: canonical(prompt.ref) },
  };
}

function canonical(ref: string): string {
  return stringifyEntityRef(parseEntityRef(ref));
}

function shown({ rater, ...rating }: StoredRating, caller: Rater): Rating {
  return { ...rating, mine: rater === caller.id };
}
