import type { AnswersToReview } from '@fmops/backstage-plugin-fmops-evaluations-common';

const keyOf = (user: string) => `fmops-answers-to-review:${user}`;

/**
 * Keeps answers in this tab of the browser until a review of them is started.
 *
 * @returns whether there was room for them
 */
export function handAnswers(
  user: string,
  items: readonly AnswersToReview[],
): boolean {
  try {
    sessionStorage.setItem(keyOf(user), JSON.stringify(items));
    return true;
  } catch {
    return false;
  }
}

/** What was handed over last; empty where nothing was. */
export function handedAnswers(user: string): AnswersToReview[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(user)) ?? '[]');
  } catch {
    return [];
  }
}

export function forgetAnswers(user: string): void {
  sessionStorage.removeItem(keyOf(user));
}
