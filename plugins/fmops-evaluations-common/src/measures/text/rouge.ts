import { countBy, type Counts } from './counts';
import { commonLength, commonPlaces } from './commonSubsequence';
import { rougeTokens } from './tokens';

/**
 * Shares from 0 to 1.
 *
 * @public
 */
export interface RougeScore {
  precision: number;
  recall: number;
  /** Harmonic mean of both: what is reported as ROUGE. */
  fMeasure: number;
}

/**
 * ROUGE with one and two words, and by common subsequences of texts and of their lines.
 *
 * @public
 */
export interface Rouge {
  rouge1: RougeScore;
  rouge2: RougeScore;
  rougeL: RougeScore;
  rougeLsum: RougeScore;
}

/**
 * Words of a text at most: common subsequences take the product of both.
 *
 * @public
 */
export const ROUGE_MOST_TOKENS = 2_000;

/**
 * How far a text agrees with a reference. Lin (2004), "ROUGE: A package for
 * automatic evaluation of summaries"; the same numbers as the package
 * rouge-score. Sentences of ROUGE-Lsum are lines.
 *
 * @returns undefined for texts of more than {@link ROUGE_MOST_TOKENS} words
 *
 * @public
 */
export function rouge(
  expected: string,
  output: string,
  options: { stem?: boolean } = {},
): Rouge | undefined {
  const wanted = rougeTokens(expected, options);
  const given = rougeTokens(output, options);
  if (Math.max(wanted.length, given.length) > ROUGE_MOST_TOKENS) {
    return undefined;
  }
  const lines = (text: string) =>
    text
      .split('\n')
      .filter(Boolean)
      .map(line => rougeTokens(line, options));
  return {
    rouge1: byNgrams(wanted, given, 1),
    rouge2: byNgrams(wanted, given, 2),
    rougeL: scoreOf(commonLength(wanted, given), wanted.length, given.length),
    rougeLsum: byLines(lines(expected), lines(output)),
  };
}

function scoreOf(hits: number, wanted: number, given: number): RougeScore {
  const precision = given ? hits / given : 0;
  const recall = wanted ? hits / wanted : 0;
  const sum = precision + recall;
  return {
    ...{ precision, recall },
    fMeasure: sum > 0 ? (2 * precision * recall) / sum : 0,
  };
}

function ngrams(words: readonly string[], size: number): Counts {
  return countBy(
    words
      .slice(0, Math.max(0, words.length - size + 1))
      .map((_, index) => words.slice(index, index + size).join(' ')),
  );
}

function byNgrams(
  wanted: readonly string[],
  given: readonly string[],
  size: number,
): RougeScore {
  const expected = ngrams(wanted, size);
  const found = ngrams(given, size);
  let hits = 0;
  for (const [ngram, count] of expected) {
    hits += Math.min(count, found.get(ngram) ?? 0);
  }
  const total = (words: readonly string[]) =>
    Math.max(0, words.length - size + 1);
  return scoreOf(hits, total(wanted), total(given));
}

/** The union over the lines of the output, in which no word counts twice. */
function byLines(wanted: string[][], given: string[][]): RougeScore {
  const left = { wanted: countBy(wanted.flat()), given: countBy(given.flat()) };
  const take = (counts: Counts, word: string) =>
    counts.set(word, (counts.get(word) ?? 0) - 1);
  let hits = 0;
  for (const line of wanted) {
    const places = new Set(given.flatMap(other => commonPlaces(line, other)));
    for (const place of [...places].sort((a, b) => a - b)) {
      const word = line[place];
      if (left.wanted.get(word)! > 0 && (left.given.get(word) ?? 0) > 0) {
        hits += 1;
        take(left.wanted, word);
        take(left.given, word);
      }
    }
  }
  return scoreOf(hits, wanted.flat().length, given.flat().length);
}
