import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  evaluationSetCreatePermission,
  evaluationSetUpdatePermission,
  PROMPT_TEMPLATE_KIND,
  type EvaluationSet,
  type EvaluationSetFields,
  type NewEvaluationSet,
  type SetPrompt,
  type SetsQuery,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ReadableEntities, type Member } from '../access';
import type { EvaluationSets, VersionName } from './EvaluationSets';
import { shownTo, type SetAccess } from './SetAccess';
import type { SetScope, StoredSet } from './store';

const PAGE = 25;

/** Evaluation prompt catalogs as far as a caller may read and edit them. */
export class Sets {
  constructor(
    private readonly catalog: CatalogService,
    private readonly access: SetAccess,
    private readonly sets: EvaluationSets,
  ) {}

  async list(
    credentials: BackstageCredentials,
    { prompt, limit = PAGE, offset = 0, ...query }: SetsQuery,
  ): Promise<{ items: EvaluationSet[]; total: number }> {
    const scope = await this.access.scopeOf(credentials);
    const ref = prompt && canonical(prompt, PROMPT_TEMPLATE_KIND);
    if (ref && !(await this.#readable(credentials, [ref])).has(ref)) {
      return { items: [], total: 0 };
    }
    const { items, total } = await this.sets.list(scope, {
      ...query,
      ...(query.owner && { owner: canonical(query.owner, 'Group') }),
      ...(ref && { prompt: ref }),
      limit,
      offset,
    });
    return { items: await this.#shown(credentials, scope, items), total };
  }

  /**
   * A set, and whether the caller may see a version of it: drafts are for those
   * who may edit.
   *
   * @throws NotFoundError where the caller may not read it, as if there were none
   */
  async read(
    credentials: BackstageCredentials,
    id: string,
    ...versions: VersionName[]
  ): Promise<EvaluationSet> {
    const scope = await this.access.scopeOf(credentials);
    const set = await this.sets.get(id);
    this.access.assertReadable(set, scope);
    const [shown] = await this.#shown(credentials, scope, [set]);
    if (versions.includes('draft') && !shown.editable) {
      throw new InputError(
        'version: the draft is for members of the owner; choose a published version',
      );
    }
    return shown;
  }

  /** Titles of those sets among some that the caller may read. */
  async titles(
    credentials: BackstageCredentials,
    ids: Iterable<string>,
  ): Promise<Map<string, string>> {
    const scope = await this.access.scopeOf(credentials);
    const found = await this.sets.byIds([...new Set(ids)]);
    return new Map(
      found
        .filter(set => this.access.mayRead(set, scope))
        .map(({ id, title }) => [id, title]),
    );
  }

  /** @throws NotAllowedError, InputError for prompts that the caller may not read */
  async create(
    credentials: BackstageCredentials,
    candidate: NewEvaluationSet,
  ): Promise<EvaluationSet> {
    const owner = canonical(candidate.owner, 'Group');
    const member = await this.access.assertEditor(
      credentials,
      evaluationSetCreatePermission,
      owner,
    );
    const prompts = await this.#prompts(credentials, candidate.prompts);
    const set = await this.sets.create(
      { ...candidate, owner, prompts },
      member.userRef,
    );
    return this.read(credentials, set.id);
  }

  /** Prompts of the set that the caller may not read stay with it. */
  async update(
    credentials: BackstageCredentials,
    id: string,
    fields: EvaluationSetFields,
  ): Promise<EvaluationSet> {
    await this.assertEditor(credentials, id);
    const before = await this.sets.get(id);
    const readable = await this.#readable(
      credentials,
      before.prompts.map(({ ref }) => ref),
    );
    const hidden = before.prompts.filter(({ ref }) => !readable.has(ref));
    const prompts = await this.#prompts(credentials, fields.prompts);
    await this.sets.update(id, { ...fields, prompts: [...prompts, ...hidden] });
    return this.read(credentials, id);
  }

  /** @throws NotFoundError, NotAllowedError where the caller may not edit the set */
  async assertEditor(
    credentials: BackstageCredentials,
    id: string,
  ): Promise<Member> {
    const { owner } = await this.read(credentials, id);
    return this.access.assertEditor(
      credentials,
      evaluationSetUpdatePermission,
      owner,
    );
  }

  async #prompts(
    credentials: BackstageCredentials,
    prompts: readonly SetPrompt[],
  ): Promise<SetPrompt[]> {
    const named = prompts.map(({ ref, version }) => ({
      ref: canonical(ref, PROMPT_TEMPLATE_KIND),
      ...(version && { version }),
    }));
    const refs = named.map(({ ref }) => ref);
    const readable = await this.#readable(credentials, refs);
    refs.forEach((ref, index) => {
      if (readable.get(ref)?.kind !== PROMPT_TEMPLATE_KIND) {
        throw new InputError(
          `prompts[${index}].ref: there is no prompt '${ref}' that you may read`,
        );
      }
      if (refs.indexOf(ref) < index) {
        throw new InputError(`prompts[${index}].ref: ${ref} is there twice`);
      }
    });
    return named;
  }

  async #shown(
    credentials: BackstageCredentials,
    scope: SetScope,
    sets: readonly StoredSet[],
  ): Promise<EvaluationSet[]> {
    const refs = sets.flatMap(({ prompts }) => prompts.map(({ ref }) => ref));
    const readable = await this.#readable(credentials, refs);
    return sets.map(set => shownTo(set, scope, readable));
  }

  #readable(credentials: BackstageCredentials, refs: readonly string[]) {
    return new ReadableEntities(this.catalog, credentials).among(refs, [
      'kind',
      'metadata.name',
      'metadata.namespace',
    ]);
  }
}

function canonical(ref: string, defaultKind: string): string {
  return stringifyEntityRef(parseEntityRef(ref, { defaultKind }));
}
