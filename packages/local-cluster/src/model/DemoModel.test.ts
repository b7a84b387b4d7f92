import { LocalCluster, startLocalCluster } from '../startLocalCluster';

describe('the demonstration model', () => {
  let cluster: LocalCluster;

  beforeAll(async () => {
    cluster = await startLocalCluster({ port: 0, speed: 50 });
  });
  afterAll(() => cluster.stop());

  const ask = (
    path: string,
    body?: object,
    service = 'team-language/services/http:support-assistant:80',
  ) =>
    fetch(`${cluster.url}/api/v1/namespaces/${service}/proxy${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: 'Bearer local-writer' },
      body: JSON.stringify(body),
    });
  const model = '/models/support-assistant';
  const messages = [{ role: 'user', content: 'What is a LoRA adapter?' }];

  async function chat(more: object = {}) {
    const response = await ask('/v1/chat/completions', {
      ...{ model, messages, ...more },
    });
    return { status: response.status, body: await response.json() };
  }

  it('serves under the names of the endpoint that it stands for', async () => {
    const names = async (service?: string) => {
      const { data } = await (
        await ask('/v1/models', undefined, service)
      ).json();
      return data.map(({ id }: { id: string }) => id);
    };
    expect(await names()).toEqual([model]);
    expect(
      await names('team-vision/services/http:caption-api-predictor:80'),
    ).toEqual(['caption-api']);
  });

  it('says what it is, and answers the same to the same', async () => {
    const first = await chat();
    expect(first.body).toMatchObject({
      object: 'chat.completion',
      model,
      choices: [
        {
          message: {
            role: 'assistant',
            content: expect.stringMatching(
              /^This is a demonstration: no model computes here\. You wrote: “What is a LoRA adapter\?”/,
            ),
          },
          finish_reason: 'stop',
        },
      ],
      usage: { prompt_tokens: 5 },
    });
    const again = await chat();
    expect(again.body.choices).toEqual(first.body.choices);
    const other = await chat({ seed: 5 });
    expect(other.body.choices).not.toEqual(first.body.choices);
  });

  it('ends at the limit of tokens and at stop sequences', async () => {
    const short = await chat({ max_tokens: 4 });
    expect(short.body).toMatchObject({
      choices: [
        {
          message: { content: 'This is a demonstration:' },
          finish_reason: 'length',
        },
      ],
      usage: { completion_tokens: 4, total_tokens: 9 },
    });
    const stopped = await chat({ stop: [' demonstration'] });
    expect(stopped.body.choices[0]).toMatchObject({
      message: { content: 'This is a' },
      finish_reason: 'stop',
    });
  });

  it('answers JSON by a schema', async () => {
    const { body } = await chat({
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: 'verdict',
          schema: {
            type: 'object',
            properties: {
              score: { type: 'integer', minimum: 1 },
              reason: { type: 'string' },
            },
          },
        },
      },
    });
    expect(JSON.parse(body.choices[0].message.content)).toEqual({
      score: 1,
      reason: 'demonstration',
    });
  });

  it.each([
    ['chat', '/v1/chat/completions', { messages }],
    ['text', '/v1/completions', { prompt: 'Once', max_tokens: 300 }],
  ])('streams a %s in pieces, with usage at the end', async (_, path, body) => {
    const response = await ask(path, {
      ...{ model, ...body, stream: true },
      stream_options: { include_usage: true },
    });
    expect(response.headers.get('content-type')).toMatch('text/event-stream');
    const events = (await response.text())
      .split('\n\n')
      .filter(Boolean)
      .map(event => event.replace(/^data: /, ''));
    expect(events.pop()).toBe('[DONE]');
    const chunks = events.map(data => JSON.parse(data));
    const { usage } = chunks.pop();
    const pieces = chunks.map(
      ({ choices: [{ delta, text }] }) => text ?? delta.content ?? '',
    );
    expect(pieces.filter(Boolean)).toHaveLength(usage.completion_tokens);
    expect(pieces.join('')).toMatch(/^This is a demonstration/);
    expect(chunks.at(-1).choices[0].finish_reason).toBe('stop');
  });

  it.each([
    [404, { model: 'gpt-4' }, 'The model `gpt-4` does not exist.'],
    [400, { messages: [] }, 'messages: a list'],
    [400, { max_tokens: 0 }, 'max_tokens must be at least 1, got 0.'],
  ])(
    'refuses with %s what a model server refuses',
    async (status, more, text) => {
      const answer = await chat(more);
      expect(answer.status).toBe(status);
      expect(answer.body.error).toMatchObject({
        code: status,
        message: expect.stringContaining(text),
      });
    },
  );
});
