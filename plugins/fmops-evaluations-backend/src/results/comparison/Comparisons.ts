import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  conditionDifferences,
  conditionsText,
  type ComparedEvaluation,
  type Comparison,
  type Evaluation,
  type Regression,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { RELATION_FINE_TUNED_FROM } from '@fmops/backstage-plugin-fmops-models-common';
import { ReadableEntities } from '../../access';
import type { Evaluations } from '../Evaluations';
import type { ResultStore } from '../store';
import { compareScores, type WithVectors } from './compareScores';

/** Of a model, the newest: more are compared by name only. */
const MOST_OF_MODEL = 200;

/** Compares evaluations, where their conditions are equal; else it says where not. */
export class Comparisons {
  constructor(
    private readonly options: {
      catalog: CatalogService;
      evaluations: Evaluations;
      store: ResultStore;
    },
  ) {}

  /** @throws InputError for the same evaluation twice */
  async compare(
    credentials: BackstageCredentials,
    ids: readonly string[],
  ): Promise<Comparison> {
    if (new Set(ids).size < ids.length) {
      throw new InputError('id: an evaluation is named twice');
    }
    const [baseline, ...others] = await Promise.all(
      ids.map(id => this.options.evaluations.get(credentials, id)),
    );
    return { baseline, others: await this.#against(baseline, others) };
  }

  /** A model version beside the model that it was made from. */
  async regression(
    credentials: BackstageCredentials,
    model: { ref: string; version?: string },
  ): Promise<Regression> {
    const { catalog } = this.options;
    const readable = new ReadableEntities(catalog, credentials);
    const entity = await readable.one(model.ref, 'model');
    const parent = (entity.relations ?? []).find(
      ({ type }) => type === RELATION_FINE_TUNED_FROM,
    )?.targetRef;
    const base =
      parent && (await readable.among([parent], ['kind'])).has(parent)
        ? parent
        : undefined;
    const [own, bases] = await Promise.all([
      this.#newest(credentials, model),
      base ? this.#newest(credentials, { ref: base }) : [],
    ]);
    const pairs = own.map(evaluation => ({
      evaluation,
      baseline: baselineOf(evaluation, bases),
    }));
    return {
      ...{ model, ...(base && { base }) },
      items: await Promise.all(
        pairs.flatMap(({ evaluation, baseline }) =>
          baseline
            ? this.#against(baseline, [evaluation]).then(([other]) => ({
                ...{ baseline, other },
              }))
            : [],
        ),
      ),
      alone: pairs.flatMap(({ evaluation, baseline }) =>
        baseline ? [] : [evaluation],
      ),
    };
  }

  /** One for each of the conditions that the model was evaluated under. */
  async #newest(
    credentials: BackstageCredentials,
    { ref, version }: { ref: string; version?: string },
  ): Promise<Evaluation[]> {
    const { items } = await this.options.evaluations.list(credentials, {
      ...{ model: ref, version, limit: MOST_OF_MODEL },
    });
    const newest = new Map<string, Evaluation>();
    for (const item of items) {
      const key = `${item.model.version ?? ''} ${conditionsText(item)}`;
      if (!newest.has(key)) newest.set(key, item);
    }
    return [...newest.values()];
  }

  async #against(
    baseline: Evaluation,
    others: readonly Evaluation[],
  ): Promise<ComparedEvaluation[]> {
    const before = await this.#withVectors(baseline);
    return Promise.all(
      others.map(async evaluation => {
        const differences = conditionDifferences(baseline, evaluation);
        return {
          ...{ evaluation, differences },
          ...(differences.length
            ? { scores: [], unmatched: [] }
            : compareScores(before, await this.#withVectors(evaluation))),
        };
      }),
    );
  }

  async #withVectors(evaluation: Evaluation): Promise<WithVectors> {
    const { store } = this.options;
    return { evaluation, ...(await store.vectors(evaluation.id)) };
  }
}

/** What an evaluation is about, where that can be told. */
function subjectOf({ benchmark, data }: Evaluation): string | undefined {
  const { set, dataset, name } = data;
  return benchmark ?? set?.id ?? dataset ?? name;
}

function baselineOf(
  evaluation: Evaluation,
  bases: readonly Evaluation[],
): Evaluation | undefined {
  const subject = subjectOf(evaluation);
  const about = bases.filter(
    base => subject !== undefined && subjectOf(base) === subject,
  );
  return (
    about.find(base => conditionDifferences(base, evaluation).length === 0) ??
    about[0]
  );
}
