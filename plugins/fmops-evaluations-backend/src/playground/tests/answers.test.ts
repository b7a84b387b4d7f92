import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { PlaygroundRequest } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  beginStream,
  chunk,
  DONE,
  ScriptedEndpoint,
  STOP,
  streaming,
} from '../__testUtils__/ScriptedEndpoint';
import {
  ALICE,
  BOB,
  endpointAt,
  eventOf,
  startPlaygroundPortal,
  textOf,
} from '../__testUtils__/startPlaygroundPortal';

const CHAT = 'component:default/chat';

describe('answers of an endpoint', () => {
  let endpoint: ScriptedEndpoint;
  let portal: Awaited<ReturnType<typeof startPlaygroundPortal>>;

  beforeAll(async () => {
    endpoint = await ScriptedEndpoint.start();
    portal = await startPlaygroundPortal({
      entities: [
        endpointAt('chat', endpoint.host),
        endpointAt('secret', endpoint.host),
        endpointAt('elsewhere', 'models.example.com'),
        {
          ...endpointAt('project', endpoint.host),
          spec: { type: 'model-training', lifecycle: 'x', owner: 'team' },
        },
      ],
      hosts: [endpoint.host],
      hidden: { [BOB]: ['secret'] },
      denied: { 'user:default/carol': ['fmops.endpoint.invoke'] },
      config: {
        playground: {
          requestsPerMinute: 1000,
          ...{ firstPieceTime: '3s', silence: '1500ms', answerTime: '6s' },
          ...{ outputTokens: 50, answerLength: 2_000, inputLength: 1_000 },
        },
      },
    });
  });

  afterAll(async () => {
    await portal?.stop();
    await endpoint?.stop();
  });

  const ask = (
    request: Partial<PlaygroundRequest> = {},
    options?: { user?: string; signal?: AbortSignal },
  ) => portal.ask(request, options);
  const failure = async (request: Partial<PlaygroundRequest> = {}) =>
    eventOf(await ask(request), 'error');

  it('come in pieces, and end with what they took', async () => {
    endpoint.script = response => {
      beginStream(response);
      response.write(chunk('Hel') + chunk('lo, '));
      setTimeout(() => {
        response.write(chunk('world') + STOP);
        response.write(
          'data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":3,"total_tokens":12}}\n\n',
        );
        response.end(DONE);
      }, 400);
    };
    const events = await ask({
      parameters: { temperature: 0.5, topP: 0.9, maxTokens: 20, stop: ['x'] },
    });
    expect(events.map(({ type }) => type)).toEqual([
      ...['start', 'delta', 'delta', 'delta', 'end'],
    ]);
    expect(eventOf(events, 'start')).toMatchObject({
      ...{ endpoint: CHAT, servedModel: 'tiny', notes: [] },
      answerId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(textOf(events)).toBe('Hello, world');
    const end = eventOf(events, 'end');
    expect(end).toMatchObject({
      finishReason: 'stop',
      usage: { inputTokens: 9, outputTokens: 3, basis: 'server' },
      cost: { unknown: expect.stringContaining('known price') },
      digest: createHash('sha256').update('Hello, world').digest('hex'),
    });
    const { firstTokenMs = 0, totalMs, tokensPerSecond = 0 } = end.times;
    expect(firstTokenMs).toBeGreaterThan(0);
    expect(totalMs).toBeGreaterThan(firstTokenMs + 100);
    expect(tokensPerSecond).toBeGreaterThan(0);
    expect(tokensPerSecond).toBeLessThan(20);
    expect(endpoint.bodies.at(-1)).toEqual({
      model: 'tiny',
      messages: [{ role: 'user', content: 'Hello' }],
      ...{ temperature: 0.5, top_p: 0.9, max_tokens: 20, stop: ['x'] },
      ...{ stream: true, stream_options: { include_usage: true } },
    });
  });

  it('are noted in the audit log without their text', async () => {
    endpoint.script = streaming('A', ' secret');
    await ask();
    expect(portal.auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        eventId: 'endpoint-ask',
        meta: expect.objectContaining({ endpoint: CHAT, mode: 'chat' }),
      }),
    );
    const [{ meta }] = portal.audit.success.mock.calls.at(-1);
    expect(meta).toMatchObject({
      ...{ outputTokens: 2, characters: 8 },
      answerId: expect.any(String),
      totalMs: expect.any(Number),
    });
    const noted = portal.auditor.createEvent.mock.calls.map(([of]) => of.meta);
    expect(JSON.stringify([noted, meta])).not.toMatch(/Hello|secret/);
  });

  it.each([
    ['success', streaming('A')],
    ['fail', (response: ServerResponse) => void response.writeHead(400).end()],
  ] as const)(
    'end when their %s is noted, not before',
    async (outcome, script) => {
      endpoint.script = script;
      let noted = false;
      portal.audit[outcome].mockImplementationOnce(async () => {
        await new Promise(resolve => setTimeout(resolve, 300));
        noted = true;
      });
      await ask();
      expect(noted).toBe(true);
    },
  );

  it('are noted in the audit log without their text where they fail, too', async () => {
    const fails = portal.audit.fail.mock.calls;
    endpoint.script = response => {
      beginStream(response).write(chunk('A'));
      response.end('data: secret words\n\n');
    };
    expect((await failure()).message).toContain('secret words');
    expect(fails.at(-1)[0].error).toEqual(new Error('protocol'));
    expect(fails.at(-1)[0].meta).toMatchObject({ characters: 1 });
    endpoint.script = response => {
      response.writeHead(400).end('{"error":{"message":"secret words"}}');
    };
    expect((await failure()).message).toContain('secret words');
    expect(fails.at(-1)[0].error).toEqual(new Error('refused'));
    const told = fails.map(([{ error, meta }]) => [inspect(error), meta]);
    expect(JSON.stringify(told)).not.toMatch(/Hello|secret/);
  });

  it('have their pieces counted where the server does not count', async () => {
    endpoint.script = streaming('a', 'b', 'c');
    expect(eventOf(await ask(), 'end').usage).toEqual({
      outputTokens: 3,
      basis: 'pieces',
    });
  });

  it('tell reasoning from answers', async () => {
    endpoint.script = response => {
      beginStream(response);
      response.write(
        'data: {"choices":[{"delta":{"reasoning_content":"Hm."}}]}\n\n',
      );
      response.end(chunk('Yes') + STOP + DONE);
    };
    const events = await ask();
    expect(events).toContainEqual({
      ...{ type: 'delta', text: 'Hm.', reasoning: true },
    });
    expect(textOf(events)).toBe('Yes');
  });

  it('may come as a whole, and as a completion', async () => {
    endpoint.script = (response, _, request) => {
      expect(request.url).toBe('/v1/completions');
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          choices: [{ text: ' upon a time', finish_reason: 'length' }],
          usage: { prompt_tokens: 1, completion_tokens: 4 },
        }),
      );
    };
    const events = await ask({ mode: 'completion', text: 'Once' });
    expect(textOf(events)).toBe(' upon a time');
    const { usage, times, finishReason } = eventOf(events, 'end');
    expect(finishReason).toBe('length');
    expect(usage.outputTokens).toBe(4);
    // One piece tells nothing of the speed.
    expect(times.tokensPerSecond).toBeUndefined();
  });

  it('are asked for again without what old servers do not know', async () => {
    endpoint.script = (response, body) => {
      if (body.stream_options) {
        response.writeHead(400).end('{"error":"unknown field stream_options"}');
      } else {
        streaming('ok')(response, body, response.req);
      }
    };
    expect(textOf(await ask())).toBe('ok');
  });

  it('lose what the filter finds, in question and answer', async () => {
    const key = `AKIA${'IOSFODNN7EXAMPLE'}`;
    endpoint.script = streaming('Use AKIAIOSF', 'ODNN7EXAMPLE', ' then');
    const events = await ask({
      messages: [{ role: 'user', content: `Mine is ${key}` }],
    });
    expect(endpoint.bodies.at(-1)?.messages).toEqual([
      { role: 'user', content: 'Mine is [key or token removed]' },
    ]);
    expect(textOf(events)).toBe('Use [key or token removed] then');
    const told = events.filter(({ type }) => type === 'filtered');
    expect(told).toMatchObject([{ of: 'input' }, { of: 'output' }]);
  });

  it.each([
    ['parameters.stop[1]', { stop: ['x', 'jane@example.com'] }],
    [
      'parameters.responseFormat.json_schema',
      {
        responseFormat: {
          type: 'json_schema' as const,
          json_schema: {
            name: 'a',
            schema: { description: 'For jane@example.com' },
          },
        },
      },
    ],
  ])(
    'are refused with what the filter finds in %s',
    async (field, parameters) => {
      const sent = endpoint.bodies.length;
      const error = await failure({ parameters });
      expect(error.failure).toBe('filtered');
      expect(error.message).toContain(`refused ${field}: an e-mail address`);
      expect(endpoint.bodies).toHaveLength(sent);
    },
  );

  describe('fail as what they are', () => {
    it.each([
      [
        'a web page',
        'text/html',
        '<html><title>Sign in</title><script>x</script>',
        'protocol',
        'answered with a web page instead of the OpenAI API: “Sign in”',
      ],
      [
        'no JSON',
        'text/event-stream',
        'data: {oops\n\n',
        'protocol',
        'no JSON: “{oops”',
      ],
      ['a list', 'application/json', '[1]', 'protocol', 'does not know: “[1]”'],
      ['a picture', 'image/png', 'x', 'protocol', 'the type image/png'],
      [
        'an error in the stream',
        'text/event-stream',
        'data: {"error":{"message":"CUDA out of memory"}}\n\n',
        'refused',
        'The endpoint failed: CUDA out of memory',
      ],
      [
        'an end without an end',
        'text/event-stream',
        chunk('half'),
        'cut',
        'in the middle, without saying why',
      ],
    ])('%s', async (_, type, body, kind, message) => {
      endpoint.script = response => {
        response.setHeader('content-type', type);
        response.end(body);
      };
      const error = await failure();
      expect(error.failure).toBe(kind);
      expect(error.message).toContain(message);
      expect(error.message).not.toContain('<');
    });

    it.each([
      [
        404,
        '{"error":{"message":"no such model"}}',
        'refused',
        'no such model',
      ],
      [422, '{"detail":[{"msg":"bad"}]}', 'refused', 'status 422'],
      [429, 'slow down', 'refused', 'too much to do'],
      [500, '<h1>Internal Server Error</h1>', 'unavailable', 'Internal Server'],
      [302, '', 'protocol', 'redirects are not followed'],
    ])('status %d', async (status, body, kind, message) => {
      endpoint.script = response => {
        response.writeHead(status, { location: 'http://169.254.169.254/' });
        response.end(body);
      };
      const error = await failure();
      expect(error).toMatchObject({ failure: kind });
      expect(error.message).toContain(message);
    });

    it('silence from the first, and in the middle', async () => {
      endpoint.script = () => {};
      expect(await failure()).toMatchObject({
        failure: 'unavailable',
        message: expect.stringContaining('The endpoint hangs'),
      });
      let closed = false;
      endpoint.script = response => {
        beginStream(response).write(chunk('one'));
        response.on('close', () => {
          closed = true;
        });
      };
      const events = await ask();
      expect(textOf(events)).toBe('one');
      expect(eventOf(events, 'error').failure).toBe('unavailable');
      expect(eventOf(events, 'error').times.firstTokenMs).toBeGreaterThan(0);
      while (!closed) await new Promise(resolve => setTimeout(resolve, 10));
    });

    it('a connection that breaks', async () => {
      endpoint.script = response => {
        beginStream(response).write(chunk('one'), () => response.destroy());
      };
      expect(await failure()).toMatchObject({ failure: 'cut' });
    });

    it('a token of 10 MB', async () => {
      endpoint.script = response => {
        beginStream(response).end(chunk('x'.repeat(10_000_000)));
      };
      expect(await failure()).toMatchObject({
        failure: 'protocol',
        message: expect.stringContaining('more than 1 MB'),
      });
    });

    it.each([
      ['tokens', () => 'a', 'more than 50 tokens'],
      ['characters', () => 'long '.repeat(100), 'more than 2000 characters'],
    ])('too many %s', async (_, piece, message) => {
      let closed = false;
      endpoint.script = async response => {
        beginStream(response).on('close', () => {
          closed = true;
        });
        while (!closed) {
          response.write(chunk(piece()));
          await new Promise(resolve => setTimeout(resolve, 2));
        }
      };
      expect(await failure()).toMatchObject({
        failure: 'limit',
        message: expect.stringContaining(message),
      });
    });

    it('an endpoint that drips for ever', async () => {
      endpoint.script = async response => {
        beginStream(response);
        while (!response.closed) {
          response.write(': still there\n\n');
          response.write('data: {"choices":[{"delta":{"content":""}}]}\n\n');
          await new Promise(resolve => setTimeout(resolve, 50));
        }
      };
      expect(await failure()).toMatchObject({
        failure: 'limit',
        message: expect.stringContaining('longer than 6 s'),
      });
    });
  });

  it('stop at the endpoint when the reader goes', async () => {
    const leave = new AbortController();
    const stopped = new Promise<string>(resolve => {
      endpoint.script = response => {
        beginStream(response).write(chunk('one'));
        setTimeout(() => leave.abort(), 100);
        const timer = setInterval(() => response.write(chunk('.')), 20);
        response.on('close', () => {
          clearInterval(timer);
          resolve('stopped');
        });
      };
    });
    await expect(ask({}, { signal: leave.signal })).rejects.toThrow();
    await expect(stopped).resolves.toBe('stopped');
  });

  it('wait for a reader who is slow, at the endpoint too', async () => {
    let written = 0;
    endpoint.script = async response => {
      beginStream(response);
      for (let i = 0; i < 45 && !response.closed; i++) {
        // A comment of 256 kB is no text that counts.
        const full = !response.write(
          `: ${'x'.repeat(256 * 1024)}\n\n${chunk('a')}`,
        );
        written += 1;
        if (full) await new Promise(resolve => response.once('drain', resolve));
      }
      response.end(STOP + DONE);
    };
    expect(textOf(await ask())).toBe('a'.repeat(45));
    expect(written).toBe(45);
  });

  describe('are refused before anything is sent', () => {
    const status = async (
      request: Partial<PlaygroundRequest>,
      user: string = ALICE,
    ) => {
      const sent = endpoint.bodies.length;
      const error = await ask(request, { user }).then(
        () => undefined,
        thrown => thrown,
      );
      expect(endpoint.bodies).toHaveLength(sent);
      return {
        status: error?.statusCode,
        message: error?.body?.error?.message,
      };
    };

    it.each([
      [403, {}, 'user:default/carol', 'fmops.endpoint.invoke is missing'],
      [
        404,
        { endpoint: 'component:default/secret' },
        BOB,
        'There is no endpoint',
      ],
      [
        404,
        { endpoint: 'component:default/none' },
        ALICE,
        'There is no endpoint',
      ],
      [
        400,
        { endpoint: 'component:default/project' },
        ALICE,
        'no model endpoint',
      ],
      [400, { endpoint: 'http://169.254.169.254/' }, ALICE, 'endpoint'],
      [400, { messages: [] }, ALICE, 'messages: write something'],
      [400, { parameters: { temperature: 3 } }, ALICE, 'temperature'],
      [400, { parameters: { maxTokens: 51 } }, ALICE, 'at most 50 tokens'],
      [400, { parameters: { topK: 3 } }, ALICE, 'parameters'],
      [
        400,
        { messages: [{ role: 'user', content: 'x'.repeat(1001) }] },
        ALICE,
        'at most 1000',
      ],
      [
        400,
        {
          mode: 'completion',
          text: 'x',
          parameters: { responseFormat: { type: 'json_object' } },
        },
        ALICE,
        'only chats have a response format',
      ],
      [404, { prompt: { ref: 'prompttemplate:default/x' } }, ALICE, 'prompt'],
    ])('with %d: %j of %s', async (code, request, user, message) => {
      const answer = await status(request as Partial<PlaygroundRequest>, user);
      expect(answer.status).toBe(code);
      expect(answer.message).toContain(message);
    });

    it('with a schema that is too long', async () => {
      const schema = { description: 'x'.repeat(50_000) };
      const responseFormat = {
        type: 'json_schema' as const,
        json_schema: { name: 'a', schema },
      };
      expect(await status({ parameters: { responseFormat } })).toEqual({
        status: 400,
        message:
          'parameters.responseFormat.json_schema.schema: has 50018 characters as JSON, 50000 are allowed',
      });
    });

    it('at an address that is not registered', async () => {
      const error = await failure({ endpoint: 'component:default/elsewhere' });
      expect(error).toMatchObject({
        failure: 'refused',
        message: expect.stringContaining(
          'models.example.com is not among the model servers',
        ),
      });
    });
  });

  it('are offered of what a user may read', async () => {
    const titles = async (user: string) => {
      const token = mockCredentials.user.token(user);
      const { items } = await portal.client.playground.endpoints({ token });
      return items.map(({ title }) => title);
    };
    expect(await titles(ALICE)).toEqual([
      'The chat',
      'The elsewhere',
      'The secret',
    ]);
    expect(await titles(BOB)).toEqual(['The chat', 'The elsewhere']);
  });

  describe('come from the models that the endpoint tells', () => {
    const models = (user: string, endpointRef = CHAT, signal?: AbortSignal) =>
      portal.client.playground.servedModels(endpointRef, {
        ...{ token: mockCredentials.user.token(user), signal },
      });
    const refused = (user: string) =>
      models(user).then(
        () => undefined,
        ({ statusCode, body }) => [statusCode, body.error.message],
      );

    it('asked for once in a while', async () => {
      let asked = 0;
      endpoint.script = response => {
        asked += 1;
        response.setHeader('content-type', 'application/json');
        response.end('{"data":[{"id":"tiny"},{"id":7},{"id":"tiny-lora"}]}');
      };
      const items = ['tiny', 'tiny-lora'];
      expect(await models(ALICE)).toEqual({ items });
      expect(await Promise.all([models(ALICE), models(ALICE)])).toEqual([
        { items },
        { items },
      ]);
      expect(asked).toBe(1);
      expect(await models(BOB)).toEqual({ items });
      expect(asked).toBe(2);
    });

    it('and if it does not, whose fault that is', async () => {
      endpoint.script = response => {
        response.end('<html>Sign in</html>');
      };
      expect(await refused('user:default/dave')).toEqual([
        502,
        expect.stringContaining('did not answer with a list of models'),
      ]);
      endpoint.script = response => {
        response.writeHead(500).end('broken');
      };
      expect(await refused('user:default/erin')).toEqual([
        503,
        expect.stringContaining('broken'),
      ]);
    });

    it('as long as somebody waits', async () => {
      const user = 'user:default/frank';
      const gone = new AbortController();
      const closed = new Promise(resolve => {
        endpoint.script = response => {
          response.on('close', () => resolve('closed'));
          gone.abort();
        };
      });
      await expect(models(user, CHAT, gone.signal)).rejects.toThrow();
      await expect(closed).resolves.toBe('closed');
      endpoint.script = response => {
        response.end('{"data":[{"id":"tiny"}]}');
      };
      // It shares nothing with the page that was closed.
      expect(await models(user)).toEqual({ items: ['tiny'] });
    });
  });
});
