import type { ReviewResultMessages } from './messages';

const CHOICES = {
  a: 'choice.a',
  b: 'choice.b',
  tie: 'choice.tie',
  bothBad: 'choice.bothBad',
  accept: 'choice.accept',
  fix: 'choice.fix',
  reject: 'choice.reject',
} as const;

const isKnown = (choice: string): choice is keyof typeof CHOICES =>
  Object.hasOwn(CHOICES, choice);

/** How a choice is called. */
export const choiceWords = (t: ReviewResultMessages, choice: string) =>
  isKnown(choice) ? t(CHOICES[choice]) : choice;
