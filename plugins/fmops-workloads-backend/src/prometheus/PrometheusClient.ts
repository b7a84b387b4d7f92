import { ServiceUnavailableError } from '@backstage/errors';
import pLimit from 'p-limit';
import { Agent, request } from 'undici';
import { z } from 'zod';
import type { PrometheusSource } from './PrometheusSource';
import { signAwsRequest } from './signAwsRequest';

const CONNECT_MS = 5_000;
const ANSWER_MS = 10_000;
const MOST_BYTES = 8 * 1024 * 1024;
/** Queries of one portal that a Prometheus works on at a time. */
const AT_ONCE = 4;

/** A time span that a query looks at, in seconds since 1970. */
export interface TimeSpan {
  start: number;
  end: number;
}

/** A value at a time, in milliseconds since 1970. */
export interface Sample {
  x: number;
  value: number;
}

const answerSchema = z.object({
  status: z.enum(['success', 'error']),
  error: z.string().optional(),
  data: z.unknown().optional(),
});
const seriesSchema = z.array(z.object({ __name__: z.string().optional() }));
const matrixSchema = z.object({
  resultType: z.literal('matrix'),
  result: z.array(
    z.object({ values: z.array(z.tuple([z.number(), z.string()])) }),
  ),
});

/** Asks one Prometheus, or what speaks its HTTP API. Every error is for people. */
export class PrometheusClient {
  readonly #source: PrometheusSource;
  readonly #agent: Agent;
  readonly #limit = pLimit(AT_ONCE);

  constructor(source: PrometheusSource) {
    this.#source = source;
    this.#agent = new Agent({
      connect: { ca: source.ca, timeout: CONNECT_MS },
      headersTimeout: ANSWER_MS,
      bodyTimeout: ANSWER_MS,
      maxResponseSize: MOST_BYTES,
    });
  }

  /**
   * Names of the metrics that have series for any of the selectors.
   *
   * @throws ServiceUnavailableError
   */
  async metricNames(
    selectors: readonly string[],
    { start, end }: TimeSpan,
  ): Promise<Set<string>> {
    const form = new URLSearchParams({ start: `${start}`, end: `${end}` });
    selectors.forEach(selector => form.append('match[]', selector));
    const data = await this.#ask('/api/v1/series', form, seriesSchema);
    return new Set(data.flatMap(({ __name__: name }) => name ?? []));
  }

  /**
   * The only series of a query over time; none where it has no value. Values
   * that are not finite are left out.
   *
   * @param step - in seconds
   * @throws ServiceUnavailableError
   */
  async queryRange(
    query: string,
    { start, end }: TimeSpan,
    step: number,
  ): Promise<Sample[]> {
    const form = new URLSearchParams({
      ...{ query, start: `${start}`, end: `${end}`, step: `${step}` },
      timeout: `${ANSWER_MS / 1000}s`,
    });
    const { result } = await this.#ask(
      '/api/v1/query_range',
      form,
      matrixSchema,
    );
    return (result[0]?.values ?? [])
      .map(([time, value]) => ({ x: time * 1000, value: Number(value) }))
      .filter(({ value }) => Number.isFinite(value));
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #ask<T>(
    path: string,
    form: URLSearchParams,
    schema: z.ZodType<T>,
  ): Promise<T> {
    return this.#limit(async () => {
      const { status, text } = await this.#send(path, form.toString());
      const answer = answerSchema.safeParse(parseJson(text)).data;
      if (answer?.status === 'error') {
        throw this.#failure(`it answered: ${answer.error ?? status}`);
      }
      const data = schema.safeParse(answer?.data);
      if (status >= 300 || !data.success) {
        throw this.#failure(`it answered ${status} and no metrics`);
      }
      return data.data;
    });
  }

  async #send(path: string, body: string) {
    const { url: base, sigv4, headers: own } = this.#source;
    const url = new URL(`${base}${path}`);
    const headers = {
      ...own,
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
    };
    try {
      const response = await request(url, {
        dispatcher: this.#agent,
        method: 'POST',
        headers: sigv4
          ? await signAwsRequest(sigv4, { url, headers, body })
          : headers,
        body,
        signal: AbortSignal.timeout(2 * ANSWER_MS),
      });
      return {
        status: response.statusCode,
        text: await response.body.text(),
      };
    } catch (error) {
      // The message names the address, which is not for all who see the endpoint
      throw this.#failure(`it cannot be reached (${codeOf(error)})`);
    }
  }

  #failure(why: string) {
    return new ServiceUnavailableError(
      `The Prometheus of the cluster '${
        this.#source.cluster
      }' gave no metrics; ${why}`,
    );
  }
}

/** What kind of failure it was, such as `ECONNREFUSED`. */
function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
