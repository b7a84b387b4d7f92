import type {
  JudgementDraft,
  PlacedText,
  ReviewAssignment,
  ReviewContent,
  ReviewPart,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { AssignmentRow } from '../store';
import type { AnswerOrder } from './AnswerOrder';

/** An item as its reviewer may see it: texts in their order, and no models. */
export function blindAssignment(
  row: AssignmentRow,
  content: ReviewContent,
  order: AnswerOrder,
): ReviewAssignment {
  return {
    id: row.id,
    prompt: content.prompt.map(plain),
    answers: order
      .answers(content.answers)
      .map(({ parts }) => parts.map(plain)),
    ...(content.expected !== undefined && { expected: content.expected }),
    leasedUntil: row.leased_until ?? '',
    ...(row.draft && { draft: JSON.parse(row.draft) as JudgementDraft }),
  };
}

/** Without its place in the row, which would tell a chosen text from a rejected one. */
export function plain({ label, text }: PlacedText): ReviewPart {
  return { label, text };
}
