import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Request, Response } from 'express';
import { generate } from './generate';
import { ModelError, ModelRequest, readRequest } from './readRequest';

/** Tells clients who know to look that nothing computes here. */
const FINGERPRINT = 'fmops-demonstration';

/** A model server that computes nothing: it speaks the OpenAI API, and says so in each answer. */
export class DemoModel {
  /**
   * @param names - by which it serves its model
   * @param pieceMs - between two pieces of an answer
   */
  constructor(
    private readonly names: readonly string[],
    private readonly pieceMs: number,
  ) {}

  /** @param path - of the API, such as `/v1/models` */
  async answer(req: Request, res: Response, path: string): Promise<void> {
    try {
      const route = `${req.method} ${path}`;
      if (route === 'GET /v1/models') {
        this.list(res);
      } else if (route === 'POST /v1/chat/completions') {
        await this.complete(res, this.read(req, true));
      } else if (route === 'POST /v1/completions') {
        await this.complete(res, this.read(req, false));
      } else {
        res.status(404).json({ detail: 'Not Found' });
      }
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      const { status: code, type, message } = error;
      res.status(code).json({ error: { message, type, param: null, code } });
    }
  }

  private list(res: Response) {
    const data = this.names.map(id => ({
      ...{ id, object: 'model', created: 0, owned_by: FINGERPRINT },
    }));
    res.json({ object: 'list', data });
  }

  private read(req: Request, chat: boolean): ModelRequest {
    let body: unknown;
    try {
      body = JSON.parse(req.body);
    } catch {
      throw new ModelError(400, 'BadRequestError', 'The body is no JSON');
    }
    const request = readRequest(body, chat);
    if (!this.names.includes(request.model)) {
      throw new ModelError(
        404,
        'NotFoundError',
        `The model \`${request.model}\` does not exist.`,
      );
    }
    return request;
  }

  private async complete(res: Response, request: ModelRequest): Promise<void> {
    const { pieces, finishReason } = generate(request);
    const head = {
      id: `${request.chat ? 'chatcmpl' : 'cmpl'}-${randomUUID()}`,
      created: Math.floor(Date.now() / 1000),
      model: request.model,
      system_fingerprint: FINGERPRINT,
    };
    const usage = {
      prompt_tokens: request.promptTokens,
      completion_tokens: pieces.length,
      total_tokens: request.promptTokens + pieces.length,
    };
    if (request.stream) {
      await this.stream(res, request, { pieces, finishReason, head, usage });
      return;
    }
    await wait(this.pieceMs * pieces.length);
    const text = pieces.join('');
    const choice = request.chat
      ? { message: { role: 'assistant', content: text } }
      : { text };
    res.json({
      ...head,
      object: request.chat ? 'chat.completion' : 'text_completion',
      choices: [{ index: 0, ...choice, finish_reason: finishReason }],
      usage,
    });
  }

  private async stream(
    res: Response,
    { chat, includeUsage }: ModelRequest,
    answer: {
      pieces: string[];
      finishReason: string;
      head: object;
      usage: object;
    },
  ): Promise<void> {
    const { pieces, finishReason, head, usage } = answer;
    const object = chat ? 'chat.completion.chunk' : 'text_completion';
    const send = (fields: object) =>
      res.write(`data: ${JSON.stringify({ ...head, object, ...fields })}\n\n`);
    const choice = (said: object, finish_reason: string | null = null) =>
      send({ choices: [{ index: 0, ...said, finish_reason }] });
    res.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
    if (chat) choice({ delta: { role: 'assistant', content: '' } });
    for (const text of pieces) {
      await wait(this.pieceMs);
      if (res.closed) return;
      choice(chat ? { delta: { content: text } } : { text });
    }
    choice(chat ? { delta: {} } : { text: '' }, finishReason);
    if (includeUsage) send({ choices: [], usage });
    res.end('data: [DONE]\n\n');
  }
}
