import { setTimeout as pause } from 'node:timers/promises';

const TEMPLATE = 'template:default/instruction-tuning';

/** A filled-in form of the fine-tuning template. */
export function valuesOf(name) {
  return {
    name,
    owner: 'group:default/language-team',
    use: 'commercial',
    baseModel: 'foundationmodel:default/qwen2.5-7b-instruct',
    dataset: 'modeldataset:default/databricks-dolly-15k',
    outputModel: `${name}-model`,
    ...{ method: 'lora', r: 16, alpha: 32, dropout: 0.05 },
    targetModules: 'all-linear',
    ...{ learningRate: 0.0002, epochs: 1, sequenceLength: 1024 },
    ...{ batchSize: 1, gradientAccumulation: 16 },
    target: { cluster: 'local', namespace: 'team-language' },
    compute: { instanceType: 'g6e.xlarge', nodes: 1, gpusPerNode: 1 },
    ...{ maxRuntimeHours: 1, claim: 'training-output' },
  };
}

/** Talks to the scaffolder as the browser does. */
export class Scaffolder {
  #url;
  #token;

  constructor(url, token) {
    this.#url = url;
    this.#token = token;
  }

  /** Sends a form; resolves when the run is submitted, with how long it took in ms. */
  async run(values) {
    const begin = performance.now();
    const { id } = await this.#call('/tasks', {
      templateRef: TEMPLATE,
      values,
    });
    for (;;) {
      const { status, steps } = await this.#call(`/tasks/${id}`);
      if (status === 'completed') {
        return { ms: performance.now() - begin, steps };
      }
      if (status === 'failed' || status === 'cancelled') {
        throw new Error(`${values.name}: ${await this.#failure(id)}`);
      }
      await pause(50);
    }
  }

  async #failure(id) {
    const events = await this.#call(`/tasks/${id}/events`);
    return events.find(({ type }) => type === 'completion')?.body.error
      ?.message;
  }

  async #call(path, body) {
    const response = await fetch(`${this.#url}/api/scaffolder/v2${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${this.#token}`,
      },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`${response.status} ${await response.text()}`);
    }
    return response.json();
  }
}
