import { isCard } from './isCard';
import { isIban } from './checksums';
import { FormsPattern, prefixed, type Form } from './Form';
import { PRIVATE_KEY } from './privateKey';
import type { PatternRule, RuleEffect } from './PatternRule';

const WORD = '[A-Za-z0-9]';
const WORD_DASH = '[A-Za-z0-9_-]';

const SECRETS: Form[] = [
  prefixed('AKIA', '[0-9A-Z]', 16, 16),
  prefixed('ASIA', '[0-9A-Z]', 16, 16),
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map(prefix =>
    prefixed(prefix, WORD, 36, 251),
  ),
  prefixed('github_pat_', '[A-Za-z0-9_]', 22, 255),
  prefixed('glpat-', WORD_DASH, 20, 64),
  prefixed('hf_', WORD, 30, 100),
  prefixed('sk-', WORD_DASH, 20, 200),
  ...['xoxb-', 'xoxp-', 'xoxa-', 'xoxs-'].map(prefix =>
    prefixed(prefix, '[A-Za-z0-9-]', 10, 200),
  ),
  prefixed('AIza', WORD_DASH, 35, 35),
  // JSON Web Tokens
  prefixed('eyJ', '[A-Za-z0-9_.-]', 60, 4000),
  PRIVATE_KEY,
];

const EMAILS: Form[] = [
  {
    whole:
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g,
    beginning:
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}(?:@[A-Za-z0-9.-]{0,255})?$/,
    longest: 321,
  },
];

const CARDS: Form[] = [
  {
    whole: /(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)/g,
    beginning: /(?<!\d)(?:\d[ -]?){1,19}$/,
    isValid: isCard,
    longest: 38,
  },
];

const ACCOUNTS: Form[] = [
  {
    whole:
      /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g,
    beginning: /(?<![A-Za-z0-9])[A-Z]{1,2}(?:\d{1,2}(?: ?[A-Z0-9]){0,31} ?)?$/,
    isValid: isIban,
    longest: 43,
  },
];

const NATIONAL_IDS: Form[] = [
  {
    // Social Security numbers of the United States, in the ranges that are given out
    whole:
      /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g,
    beginning: /(?<![\d-])\d{1,3}(?:-\d{0,2}(?:-\d{0,4})?)?$/,
    longest: 11,
  },
  {
    // National Insurance numbers of the United Kingdom
    whole:
      /(?<![A-Za-z0-9])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z0-9])/g,
    beginning: /(?<![A-Za-z0-9])[A-Z]{1,2}(?: ?\d{1,2}){0,3} ?$/,
    longest: 13,
  },
];

const shipped = (
  id: string,
  title: string,
  forms: Form[],
  output: RuleEffect,
): PatternRule => {
  const pattern = new FormsPattern(forms);
  return {
    ...{ id, title, output, input: 'redact', longest: pattern.longest },
    find: text => pattern.find(text),
    pendingFrom: text => pattern.pendingFrom(text),
  };
};

/**
 * The rules that are there without configuration. Answers are only looked
 * through for what a model should never show; other rules would hold the last
 * word of each piece back.
 */
export const SHIPPED_RULES: readonly PatternRule[] = [
  shipped('secret', 'a key or token', SECRETS, 'redact'),
  shipped('email', 'an e-mail address', EMAILS, 'pass'),
  shipped('card', 'the number of a payment card', CARDS, 'redact'),
  shipped('account', 'the number of a bank account', ACCOUNTS, 'pass'),
  shipped('national-id', 'a national identity number', NATIONAL_IDS, 'pass'),
];
