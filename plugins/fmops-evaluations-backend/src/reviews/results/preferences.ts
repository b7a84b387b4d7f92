import {
  bootstrap,
  bradleyTerry,
  type Estimate,
  type PairOutcome,
  type PairwiseRecord,
  type RankedModel,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { AnsweringModel } from '../store';
import type { ItemVerdicts } from './Verdicts';

/** What a choice is worth to the first answer; both bad counts as a tie. */
const WON: Record<string, number> = { a: 1, b: 0, tie: 0.5, bothBad: 0.5 };

/** An item with its judgements as outcomes between two models. */
export interface ComparedItem {
  first: string;
  second: string;
  /** `a`, `b`, `tie` or `bothBad`. */
  choices: string[];
}

/** The name under which a model counts; empty where none is known. */
export function nameOf({ model = '', version }: AnsweringModel): string {
  return version ? `${model} ${version}` : model;
}

/** Items whose two answers come from different models that are known. */
export function comparedItems(items: readonly ItemVerdicts[]): ComparedItem[] {
  return items.flatMap(({ models, verdicts }) => {
    const [first, second] = models.map(nameOf);
    const choices = verdicts.map(({ verdict }) => verdict);
    return first && second && first !== second
      ? [inOrder({ first, second, choices })]
      : [];
  });
}

/** How often one model won over the other, for each pair of models. */
export function pairwiseRecords(
  items: readonly ComparedItem[],
): PairwiseRecord[] {
  const pairs = new Map<string, ComparedItem[]>();
  for (const item of items) {
    const key = JSON.stringify([item.first, item.second]);
    pairs.set(key, [...(pairs.get(key) ?? []), item]);
  }
  return [...pairs.values()].map(compared => {
    const choices = compared.flatMap(item => item.choices);
    const count = (...wanted: string[]) =>
      choices.filter(choice => wanted.includes(choice)).length;
    return {
      model: compared[0].first,
      over: compared[0].second,
      wins: count('a'),
      losses: count('b'),
      ties: count('tie', 'bothBad'),
      bothBad: count('bothBad'),
      winRate: meanOf(compared.map(item => item.choices.map(c => WON[c])))!,
    };
  });
}

/** Models by strength, where there are more than two and all can be compared. */
export function ranking(items: readonly ComparedItem[]): RankedModel[] {
  const models = [
    ...new Set(items.flatMap(({ first, second }) => [first, second])),
  ];
  if (models.length < 3) return [];
  return models
    .flatMap(model => {
      const strength = bootstrap(
        items,
        (some, times) => chanceOver(some, times, model),
        { replicates: 300 },
      );
      return strength ? [{ model, strength }] : [];
    })
    .sort((a, b) => b.strength.value - a.strength.value);
}

/** The mean over judgements, with an interval over items: those of one item hang together. */
export function meanOf(items: readonly number[][]): Estimate | undefined {
  return bootstrap(items, (some, times) => {
    let sum = 0;
    let count = 0;
    some.forEach((values, index) => {
      for (const value of values) sum += value * times[index];
      count += values.length * times[index];
    });
    return count > 0 ? sum / count : undefined;
  });
}

function chanceOver(
  items: readonly ComparedItem[],
  times: readonly number[],
  model: string,
): number | undefined {
  const outcomes: PairOutcome[] = [];
  const weights: number[] = [];
  items.forEach(({ first, second, choices }, index) =>
    choices.forEach(choice => {
      outcomes.push({ first, second, won: WON[choice] });
      weights.push(times[index]);
    }),
  );
  const strength = bradleyTerry(outcomes, weights)?.get(model);
  return strength === undefined ? undefined : strength / (1 + strength);
}

/** Each pair of models in one order only. */
function inOrder({ first, second, choices }: ComparedItem): ComparedItem {
  const turned: Record<string, string> = { a: 'b', b: 'a' };
  return first < second
    ? { first, second, choices }
    : {
        first: second,
        second: first,
        choices: choices.map(choice => turned[choice] ?? choice),
      };
}
