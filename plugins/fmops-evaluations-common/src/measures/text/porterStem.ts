import {
  IRREGULAR,
  STEP_2,
  STEP_3,
  STEP_4,
  type SuffixRule,
} from './porterRules';

const VOWELS = new Set('aeiou');

/**
 * The stem of an English word in small letters. Porter (1980), "An algorithm for
 * suffix stripping", with the extensions of NLTK's stemmer, which rouge-score uses.
 *
 * @public
 */
export function porterStem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.length <= 2) return word;
  return [
    withoutPlural,
    withoutPast,
    withI,
    step2,
    (stem: string) => apply(STEP_3, stem, 0),
    (stem: string) => apply(STEP_4, stem, 1),
    withoutE,
    withoutDoubleL,
  ].reduce((stem, step) => step(stem), word);
}

/** Whether each letter is a consonant; y is one unless a consonant is before it. */
function consonants(word: string): boolean[] {
  const flags: boolean[] = [];
  for (let index = 0; index < word.length; index++) {
    flags.push(
      word[index] === 'y'
        ? index === 0 || !flags[index - 1]
        : !VOWELS.has(word[index]),
    );
  }
  return flags;
}

/** How often a vowel is followed by a consonant. */
function measure(word: string): number {
  return consonants(word).filter(
    (consonant, index, all) => consonant && index > 0 && !all[index - 1],
  ).length;
}

function endsInDouble(word: string): boolean {
  return (
    word.length >= 2 &&
    word.at(-1) === word.at(-2) &&
    consonants(word).at(-1) === true
  );
}

/** Ends in consonant, vowel, consonant other than w, x, y; or is vowel and consonant. */
function endsShort(word: string): boolean {
  const flags = consonants(word);
  if (word.length === 2) return !flags[0] && flags[1];
  const [first, second, third] = flags.slice(-3);
  return word.length > 2 && first && !second && third && !/[wxy]$/.test(word);
}

/** The first rule whose suffix fits decides, whether its condition holds or not. */
function apply(
  rules: readonly SuffixRule[],
  word: string,
  above: number,
): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const [suffix, replacement, letterBefore] = rule;
  const stem = word.slice(0, -suffix.length);
  return measure(stem) > above && (!letterBefore || letterBefore.test(stem))
    ? stem + replacement
    : word;
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return word.slice(0, word.length === 4 ? -1 : -2);
  if (word.endsWith('sses')) return word.slice(0, -2);
  return /[^s]s$|^s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, word.length === 4 ? -1 : -2);
  if (word.endsWith('eed')) {
    return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  }
  const suffix = ['ed', 'ing'].find(
    one =>
      word.endsWith(one) &&
      consonants(word.slice(0, -one.length)).includes(false),
  );
  return suffix ? afterPast(word.slice(0, -suffix.length)) : word;
}

function afterPast(stem: string): string {
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsInDouble(stem)) {
    return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
  }
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function withI(word: string): string {
  const stem = word.slice(0, -1);
  return word.endsWith('y') && stem.length > 1 && consonants(stem).at(-1)
    ? `${stem}i`
    : word;
}

function step2(word: string): string {
  if (word.endsWith('alli') && measure(word.slice(0, -4)) > 0) {
    return step2(word.slice(0, -2));
  }
  // The l counts for the stem, so that "geology" has one.
  if (word.endsWith('logi')) {
    return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  }
  return apply(STEP_2, word, 0);
}

function withoutE(word: string): string {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  const size = measure(stem);
  return size > 1 || (size === 1 && !endsShort(stem)) ? stem : word;
}

function withoutDoubleL(word: string): string {
  return word.endsWith('ll') && measure(word.slice(0, -1)) > 1
    ? word.slice(0, -1)
    : word;
}
