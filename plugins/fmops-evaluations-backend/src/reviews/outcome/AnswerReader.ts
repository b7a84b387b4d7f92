import type { Knex } from 'knex';
import type {
  PlacedText,
  ReviewContent,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { LIMITS } from '../../results/check';
import { ITEMS, type ItemRow } from '../store';
import type { AnswerTexts } from './evaluationsOf';

/** The texts of a campaign's answers, as rows of evaluations keep them. */
export class AnswerReader {
  static async of(database: Knex, campaignId: string): Promise<AnswerReader> {
    const items = await database<ItemRow>(ITEMS)
      .where({ campaign_id: campaignId })
      .select('id', 'content');
    return new AnswerReader(
      new Map(items.map(({ id, content }) => [id, content])),
    );
  }

  private constructor(private readonly contents: Map<string, string>) {}

  readonly read = (itemId: string, answer: number): AnswerTexts => {
    const content = JSON.parse(
      this.contents.get(itemId) ?? '{"prompt":[],"answers":[]}',
    ) as ReviewContent;
    return {
      input: joined(content.prompt),
      output: joined(content.answers[answer]?.parts ?? []),
      ...(content.expected !== undefined && {
        expected: content.expected.slice(0, LIMITS.text),
      }),
    };
  };
}

/** Evaluations keep the beginning of very long texts. */
function joined(parts: PlacedText[]): string {
  return parts
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, LIMITS.text);
}
