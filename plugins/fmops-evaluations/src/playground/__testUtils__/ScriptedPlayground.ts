import type {
  PlaygroundApi,
  PlaygroundEndpoint,
  PlaygroundEvent,
  PlaygroundOffer,
  PlaygroundRequest,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** An answer that was asked for, for the test to give. */
export interface AskedAnswer {
  request: PlaygroundRequest;
  signal: AbortSignal;
  send(event: PlaygroundEvent): void;
  end(): void;
  fail(error: Error): void;
}

/** An endpoint that can be asked. */
export function anEndpoint(
  name: string,
  more: Partial<PlaygroundEndpoint> = {},
): PlaygroundEndpoint {
  return {
    endpoint: `component:default/${name}`,
    title: name,
    state: 'Ready',
    servedModel: `${name}-model`,
    price: {},
    ...more,
  };
}

/** Endpoints whose answers say what the test tells them. */
export class ScriptedPlayground implements PlaygroundApi {
  readonly asked: AskedAnswer[] = [];
  served: Record<string, string[]> = {};
  offer: PlaygroundOffer = {
    items: [
      anEndpoint('chat'),
      anEndpoint('base'),
      anEndpoint('cold', { problem: 'It is starting.', state: 'Pending' }),
    ],
    limits: {
      requestsPerMinute: 30,
      concurrentAnswers: 4,
      inputLength: 1_000,
      outputTokens: 4_096,
      answerTime: 60_000,
    },
    filters: ['Secrets'],
  };

  async endpoints() {
    return this.offer;
  }

  async servedModels(endpoint: string) {
    return { items: this.served[endpoint] ?? [] };
  }

  readonly ask: PlaygroundApi['ask'] = (request, { onEvent }, options) =>
    new Promise((end, fail) => {
      const { signal = new AbortController().signal } = options ?? {};
      signal.addEventListener('abort', () => fail(signal.reason));
      this.asked.push({ request, signal, send: onEvent, end, fail });
    });
}

/** Events of a whole answer. */
export function answerEvents(
  text: string,
  start: Partial<Extract<PlaygroundEvent, { type: 'start' }>> = {},
): PlaygroundEvent[] {
  return [
    {
      type: 'start',
      answerId: 'answer-1',
      endpoint: 'component:default/chat',
      servedModel: 'chat-model',
      notes: [],
      ...start,
    },
    { type: 'delta', text },
    {
      type: 'end',
      finishReason: 'stop',
      usage: { inputTokens: 12, outputTokens: 34, basis: 'server' },
      times: { firstTokenMs: 230, totalMs: 1_500, tokensPerSecond: 26 },
      cost: {
        amount: { low: 0.00012, high: 0.00012 },
        currency: 'USD',
        basis: 'instance',
      },
      digest: 'd'.repeat(64),
    },
  ];
}
