import type { JudgementDraft } from '@fmops/backstage-plugin-fmops-evaluations-common';

const PREFIX = 'fmops-reviews/draft/';

/**
 * What was entered and the backend does not have yet: kept in the browser, so
 * that it outlives a closed page or a backend that is away.
 */
export const localDrafts = {
  read(assignmentId: string): JudgementDraft | undefined {
    try {
      const kept = localStorage.getItem(PREFIX + assignmentId);
      return kept ? (JSON.parse(kept) as JudgementDraft) : undefined;
    } catch {
      return undefined;
    }
  },

  write(assignmentId: string, draft: JudgementDraft): void {
    try {
      localStorage.setItem(PREFIX + assignmentId, JSON.stringify(draft));
    } catch {
      // Full, or not allowed: the backend keeps it soon.
    }
  },

  remove(assignmentId: string): void {
    try {
      localStorage.removeItem(PREFIX + assignmentId);
    } catch {
      // Nothing was kept either.
    }
  },
};
