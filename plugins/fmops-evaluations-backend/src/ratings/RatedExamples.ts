import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { EvaluationSets, Sets } from '../sets';
import type { Ratings } from './Ratings';
import type { StoredRating } from './RatingRow';
import type { RatingStore } from './RatingStore';

/** Takes rated answers, whose raters have consented, into evaluation catalogs. */
export class RatedExamples {
  readonly #evaluationSets: EvaluationSets;
  readonly #ratings: Ratings;
  readonly #sets: Sets;
  readonly #store: RatingStore;

  constructor(options: {
    evaluationSets: EvaluationSets;
    ratings: Ratings;
    sets: Sets;
    store: RatingStore;
  }) {
    this.#evaluationSets = options.evaluationSets;
    this.#ratings = options.ratings;
    this.#sets = options.sets;
    this.#store = options.store;
  }

  /**
   * Copies examples to the draft of a set. One that was copied before stays as
   * it has become there.
   *
   * @throws NotAllowedError where the caller may not edit the set
   * @throws NotFoundError for a rating without an example that the caller may read
   * @throws ConflictError where the set takes no ratings
   */
  async copy(
    credentials: BackstageCredentials,
    { ratings: ids, set }: { ratings: string[]; set: string },
  ): Promise<{ added: number; present: number }> {
    const member = await this.#sets.assertEditor(credentials, set);
    const wanted = [...new Set(ids)];
    const ratings = await this.#ratings.readableOf(credentials, wanted);
    const examples = ratings.filter(({ example }) => example);
    if (examples.length < wanted.length) {
      const found = new Set(examples.map(({ id }) => id));
      throw new NotFoundError(
        `There is no example of the ratings ${wanted
          .filter(id => !found.has(id))
          .join(', ')} that you may read`,
      );
    }
    let added = 0;
    for (const rating of examples) {
      if (await this.#copyOne(rating, set, member.userRef)) added += 1;
    }
    return { added, present: examples.length - added };
  }

  async #copyOne(
    rating: StoredRating,
    set: string,
    userRef: string,
  ): Promise<boolean> {
    const { example, id, rater, updatedAt } = rating;
    if (!example || !(await this.#store.noteCopy(id, set))) return false;
    const isGood = verdictOf(rating);
    try {
      await this.#evaluationSets.addRow(
        set,
        {
          key: `rating-${id}`,
          input: { messages: example.messages },
          // What people found bad is no answer that is wanted.
          ...(isGood && { expected: example.answer }),
          ...(isGood !== undefined && { label: isGood ? 'good' : 'bad' }),
        },
        {
          ...{ source: 'rating', sourceRef: id, by: userRef },
          consent: { by: rater, at: updatedAt },
        },
      );
      return true;
    } catch (error) {
      await this.#store.forgetCopy(id, set);
      throw error;
    }
  }
}

/** Whether people found an answer good; undefined where their marks do not tell. */
function verdictOf({ thumb, score = 3 }: StoredRating): boolean | undefined {
  if (thumb) return thumb === 'up';
  if (score === 3) return undefined;
  return score > 3;
}
