import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type {
  PlaygroundEndpoint,
  PlaygroundEvent,
  PlaygroundRequest,
  RatedAnswer,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { AnswerError } from '../AnswerError';
import type { EndpointCalls } from '../endpoints';
import type { FilterChain, Filtered } from '../filters';
import type { AnswerLimits } from '../limits';
import {
  parameterTexts,
  pathOf,
  readAnswer,
  requestBody,
  textsOf,
  withTexts,
  type UpstreamEvent,
} from '../upstream';
import { answerCost } from './answerCost';
import { AnswerMeter } from './AnswerMeter';
import type { AnswerRecord, AnswerRecords } from './AnswerRecords';
import { Deadline } from './Deadline';
import { failureOf } from './failureOf';
import { keptSettings } from './keptSettings';
import type { AskedQuestion } from './readQuestion';

/** What an answer is made with. */
export interface AnswerTools {
  calls: EndpointCalls;
  filters: FilterChain;
  limits: AnswerLimits;
  logger: LoggerService;
  records: AnswerRecords;
}

/** One answer, from the question that is sent to the record that is kept. */
export class Answer {
  readonly #meter = new AnswerMeter();
  readonly #askedAt = new Date().toISOString();
  readonly #filtered: Filtered[] = [];
  #failure?: AnswerError;

  constructor(
    readonly id: string,
    private readonly tools: AnswerTools,
    private readonly asked: AskedQuestion & {
      credentials: BackstageCredentials;
      userRef: string;
      endpoint: PlaygroundEndpoint;
      servedModel: string;
      parameters: NonNullable<PlaygroundRequest['parameters']>;
      release(): Promise<void>;
    },
  ) {}

  get failure(): AnswerError | undefined {
    return this.#failure;
  }

  /** Sizes and times, for the audit log: no text. */
  get measures(): JsonObject {
    const { usage, times } = this.#meter;
    return {
      ...{ answerId: this.id, ...usage, ...times },
      characters: this.#meter.length,
    };
  }

  /**
   * Asks, and tells what comes. Waits with the endpoint while nobody takes it.
   *
   * @param gone - aborts when nobody listens any more; its reason may be an `AnswerError`
   */
  async *events(gone: AbortSignal): AsyncGenerator<PlaygroundEvent> {
    const deadline = new Deadline(this.tools.limits);
    const signal = AbortSignal.any([gone, deadline.signal]);
    let ended = false;
    try {
      yield* this.#pieces(deadline, signal);
      const end = await this.#end();
      ended = true;
      yield end;
    } catch (error) {
      ended = true;
      const failure = signal.aborted
        ? reasonOf(signal)
        : failureOf(error) ?? this.#unexpected(error);
      yield await this.#fail(failure);
    } finally {
      deadline.stop();
      // Whoever listened has gone between two pieces.
      if (!ended) await this.#fail(reasonOf(gone));
      await this.asked.release();
    }
  }

  async *#pieces(
    deadline: Deadline,
    signal: AbortSignal,
  ): AsyncGenerator<PlaygroundEvent> {
    const { credentials, endpoint, question, servedModel } = this.asked;
    const { calls, filters } = this.tools;
    const context = {
      user: this.asked.userRef,
      ...{ endpoint: endpoint.endpoint, model: endpoint.model },
    };
    const { texts, filtered } = await filters.question(
      textsOf(question),
      context,
    );
    await filters.parameters(parameterTexts(this.asked.parameters), context);
    const sent = calls.ask(
      credentials,
      endpoint,
      pathOf(question),
      requestBody(
        withTexts(question, texts),
        servedModel,
        this.asked.parameters,
      ),
      signal,
    );
    // It is awaited below; until then a refusal must not be nobody's.
    sent.catch(() => {});
    yield this.#start();
    for (const one of filtered) yield { type: 'filtered', of: 'input', ...one };

    const stages = {
      text: filters.answer(context, one => this.#filtered.push(one)),
      reasoning: filters.answer(context, one => this.#filtered.push(one)),
    };
    for await (const piece of readAnswer(await sent)) {
      this.#take(piece);
      deadline.pause();
      yield* this.#shown(stages.reasoning.push(piece.reasoning ?? ''), true);
      yield* this.#shown(stages.text.push(piece.text ?? ''));
      deadline.alive();
    }
    yield* this.#shown(stages.reasoning.end(), true);
    yield* this.#shown(stages.text.end());
  }

  #start(): PlaygroundEvent {
    const { endpoint, servedModel } = this.asked;
    const { model, version, demo, state } = endpoint;
    return {
      ...{ type: 'start', answerId: this.id, endpoint: endpoint.endpoint },
      ...{ servedModel, model, version, demo },
      notes:
        state === 'Degraded'
          ? ['The endpoint is degraded: not all of its replicas work.']
          : [],
    };
  }

  /** @throws AnswerError where it goes over a limit */
  #take(piece: UpstreamEvent) {
    this.#meter.received(piece);
    const { outputTokens, answerLength } = this.tools.limits;
    if (this.#meter.pieces > outputTokens) {
      throw new AnswerError(
        'limit',
        `The answer has more than ${outputTokens} tokens, which is the most; set a lower limit`,
      );
    }
    if (this.#meter.length > answerLength) {
      throw new AnswerError(
        'limit',
        `The answer has more than ${answerLength} characters, which is the most`,
      );
    }
  }

  *#shown(text: string, reasoning?: true): Generator<PlaygroundEvent> {
    for (const one of this.#filtered.splice(0)) {
      yield { type: 'filtered', of: 'output', ...one };
    }
    if (text) {
      if (!reasoning) this.#meter.shown(text);
      yield { type: 'delta', text, ...(reasoning && { reasoning }) };
    }
  }

  async #end(): Promise<PlaygroundEvent> {
    const measured = this.#measure();
    const digest = this.#meter.digest();
    await this.#keep({ ...measured, digest });
    const { finishReason } = this.#meter;
    return { type: 'end', finishReason, ...measured, digest };
  }

  async #fail(failure: AnswerError): Promise<PlaygroundEvent> {
    this.#failure = failure;
    const measured = this.#measure();
    await this.#keep({ ...measured, failure: failure.failure });
    return {
      ...{ type: 'error', failure: failure.failure },
      ...{ message: failure.message, times: measured.times },
    };
  }

  #measure(): Pick<AnswerRecord, 'usage' | 'times' | 'cost'> {
    const { usage, times } = this.#meter;
    const { price } = this.asked.endpoint;
    return { usage, times, cost: answerCost(price, usage, times.totalMs) };
  }

  /** Of a filter, say: what it could not look at is not shown. */
  #unexpected(error: unknown): AnswerError {
    const { endpoint } = this.asked.endpoint;
    this.tools.logger.error(`An answer of ${endpoint} failed`, toError(error));
    return new AnswerError(
      'stopped',
      'The portal failed at this answer, and shows no more of it. Its log tells more.',
    );
  }

  async #keep(
    how: Omit<AnswerRecord, keyof RatedAnswer | 'id' | 'userRef' | 'askedAt'> &
      Pick<AnswerRecord, 'digest'>,
  ): Promise<void> {
    const { endpoint, prompt, servedModel, userRef, parameters } = this.asked;
    try {
      await this.tools.records.add({
        ...{ id: this.id, userRef, servedModel, prompt, ...how },
        ...{ endpoint: endpoint.endpoint, model: endpoint.model },
        version: endpoint.version,
        settings: keptSettings(this.asked.question.mode, parameters),
        askedAt: this.#askedAt,
      });
    } catch (error) {
      // The answer is worth more than the note of it.
      this.tools.logger.error('An answer was not noted', toError(error));
    }
  }
}

function reasonOf({ reason }: AbortSignal): AnswerError {
  return reason instanceof AnswerError
    ? reason
    : new AnswerError('stopped', 'The answer was stopped');
}
