import { createHash } from 'node:crypto';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { PlaygroundEvent } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  ALICE,
  eventOf,
  textOf,
  type startPlaygroundPortal,
} from './startPlaygroundPortal';

/** An OpenAI-compatible server, and what it can do. */
export interface ModelServer {
  portal: Awaited<ReturnType<typeof startPlaygroundPortal>>;
  /** Component of type `model-endpoint`. */
  endpoint: string;
  /** Name to ask for; without it the one that the portal finds. */
  servedModel?: string;
  /** What comes of a completion: its text, or why there is none. */
  completion: RegExp;
  /** What comes of a chat with a model that it does not know. */
  unknownModel: RegExp;
  /** Where counts of output tokens come from. */
  basis: 'server' | 'pieces';
  stop(): Promise<void>;
}

/** Registers the tests of what the playground expects of every model server. */
export function modelServerContract(start: () => Promise<ModelServer>): void {
  let server: ModelServer;

  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());

  const ask = (
    request: Parameters<ModelServer['portal']['ask']>[0] = {},
    signal?: AbortSignal,
  ) =>
    server.portal.ask(
      {
        ...{ endpoint: server.endpoint, servedModel: server.servedModel },
        ...request,
      },
      { signal },
    );

  it('streams a chat, in pieces that are measured', async () => {
    const events = await ask({ parameters: { maxTokens: 12 } });
    const pieces = events.filter(({ type }) => type === 'delta');
    expect(pieces.length).toBeGreaterThan(1);
    const end = eventOf(events, 'end');
    expect(end.usage.basis).toBe(server.basis);
    expect(end.usage.outputTokens).toBeGreaterThan(0);
    expect(end.usage.outputTokens).toBeLessThanOrEqual(12);
    expect(end.finishReason).toMatch(/^(stop|length)$/);
    const { firstTokenMs = NaN, totalMs } = end.times;
    expect(firstTokenMs).toBeGreaterThan(0);
    expect(totalMs).toBeGreaterThanOrEqual(firstTokenMs);
    expect(end.digest).toBe(
      createHash('sha256').update(textOf(events)).digest('hex'),
    );
  });

  it('answers the same to the same at temperature 0', async () => {
    const parameters = { temperature: 0, seed: 1, maxTokens: 8 };
    const first = textOf(await ask({ parameters }));
    expect(first).not.toBe('');
    expect(textOf(await ask({ parameters }))).toBe(first);
  });

  it('takes a conversation with a system prompt', async () => {
    const events = await ask({
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'The quick brown fox?' },
        { role: 'assistant', content: 'Jumps.' },
        { role: 'user', content: 'Over what?' },
      ],
      parameters: { maxTokens: 6 },
    });
    const { outputTokens = 0 } = eventOf(events, 'end').usage;
    expect(outputTokens).toBeLessThanOrEqual(6);
  });

  it('goes on with a text, or says that it does not', async () => {
    const events = await ask({
      ...{ mode: 'completion', text: 'The quick' },
      parameters: { maxTokens: 6 },
    });
    expect(outcome(events)).toMatch(server.completion);
  });

  it('tells the models that it serves', async () => {
    const { items } = await server.portal.client.playground.servedModels(
      server.endpoint,
      { token: mockCredentials.user.token(ALICE) },
    );
    expect(items.length).toBeGreaterThan(0);
  });

  it('says which model it does not know, or takes any name', async () => {
    const events = await ask({
      servedModel: 'no/such-model',
      parameters: { maxTokens: 4 },
    });
    expect(outcome(events)).toMatch(server.unknownModel);
  });

  it('is let go by who does not listen, and answers the next one', async () => {
    const leave = new AbortController();
    const left = ask({ parameters: { maxTokens: 400 } }, leave.signal);
    setTimeout(() => leave.abort(), 150);
    await left.catch(() => {});
    const events = await ask({ parameters: { maxTokens: 4 } });
    expect(eventOf(events, 'end')).toBeDefined();
  });
}

/** The text of an answer, or why there is none. */
function outcome(events: PlaygroundEvent[]): string {
  const error = events.find(event => event.type === 'error');
  return error?.type === 'error' ? error.message : textOf(events);
}
