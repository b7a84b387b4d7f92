import type { Redaction } from '@fmops/backstage-plugin-fmops-evaluations-node';

/**
 * A text with parts replaced.
 *
 * @throws Error where the parts are not in order, overlap or lie outside
 */
export function replaced(text: string, parts: readonly Redaction[]): string {
  let result = '';
  let end = 0;
  for (const part of parts) {
    if (
      !(part.start >= end && part.end > part.start && part.end <= text.length)
    ) {
      throw new Error('A filter redacts parts that the text does not have');
    }
    result += text.slice(end, part.start) + part.replacement;
    end = part.end;
  }
  return result + text.slice(end);
}
