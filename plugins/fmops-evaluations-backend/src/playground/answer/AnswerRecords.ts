import type { JsonObject } from '@backstage/types';
import type {
  AnswerCost,
  AnswerFailure,
  AnswerTimes,
  RatedAnswer,
  TokenUsage,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';

/** An answer as it is kept: without any text. */
export interface AnswerRecord extends RatedAnswer {
  id: string;
  userRef: string;
  servedModel: string;
  settings: JsonObject;
  askedAt: string;
  failure?: AnswerFailure;
  usage: TokenUsage;
  times: AnswerTimes;
  cost: AnswerCost;
}

/** Keeps what answers came from and how they went, for ratings and measures. */
export class AnswerRecords {
  constructor(private readonly database: Knex) {}

  async add(answer: AnswerRecord): Promise<void> {
    const { usage, times, cost } = answer;
    await this.database('playground_answers').insert({
      id: answer.id,
      user_ref: answer.userRef,
      endpoint: answer.endpoint,
      model: answer.model ?? null,
      version: answer.version ?? null,
      served_model: answer.servedModel,
      prompt_ref: answer.prompt?.ref ?? null,
      prompt_version: answer.prompt?.version ?? null,
      settings: JSON.stringify(answer.settings),
      asked_at: answer.askedAt,
      digest: answer.digest ?? null,
      failure: answer.failure ?? null,
      input_tokens: usage.inputTokens ?? null,
      output_tokens: usage.outputTokens ?? null,
      token_basis: usage.basis ?? null,
      first_token_ms: times.firstTokenMs ?? null,
      total_ms: times.totalMs,
      tokens_per_second: times.tokensPerSecond ?? null,
      cost_low: cost.amount?.low ?? null,
      cost_high: cost.amount?.high ?? null,
      currency: cost.currency ?? null,
      cost_basis: cost.basis ?? null,
    });
  }

  /** What an answer to a user came from; undefined where none of it reached them, or it was another's. */
  async find(id: string, userRef: string): Promise<RatedAnswer | undefined> {
    const row = await this.database('playground_answers')
      .where({ id, user_ref: userRef })
      .whereNotNull('first_token_ms')
      .first();
    return (
      row && {
        endpoint: row.endpoint,
        model: row.model ?? undefined,
        version: row.version ?? undefined,
        servedModel: row.served_model,
        prompt: row.prompt_ref
          ? { ref: row.prompt_ref, version: row.prompt_version ?? undefined }
          : undefined,
        settings: JSON.parse(row.settings),
        digest: row.digest ?? undefined,
      }
    );
  }

  /** Forgets answers that were asked for before then. */
  async purge(before: string): Promise<number> {
    return this.database('playground_answers')
      .where('asked_at', '<', before)
      .del();
  }
}
