const { FMOPS_CONTROL_PLANES: planes } = process.env;

/** Programs of a control plane that can be killed and started again. */
export type Program = 'etcd' | 'kube-apiserver';

/** What of a control plane is known to those who use it. */
interface Started {
  id: number;
  url: string;
  /** PEM */
  ca: string;
  tokens: { admin: string; reader: string; writer: string };
}

/** A real control plane of its own, started and broken by `tools/control-plane/serve.mjs`. */
export class RealControlPlane {
  readonly #started: Started;

  static async start(): Promise<RealControlPlane> {
    if (!planes) {
      throw new Error(
        'The full version needs real control planes: npm run test:chaos',
      );
    }
    return new RealControlPlane(await post<Started>('', {}));
  }

  private constructor(started: Started) {
    this.#started = started;
  }

  get url(): string {
    return this.#started.url;
  }

  get ca(): string {
    return this.#started.ca;
  }

  get tokens(): Started['tokens'] {
    return this.#started.tokens;
  }

  /** Kills a program, and starts it again. */
  restart(program: Program): Promise<void> {
    return this.#call('restart', program);
  }

  /** Lets etcd forget all versions but the newest. */
  compact(): Promise<void> {
    return this.#call('compact');
  }

  /** @returns what {@link RealControlPlane.restore} takes */
  backUp(): Promise<string> {
    return this.#call('backUp');
  }

  /** Puts etcd back to a backup. */
  restore(backup: string): Promise<void> {
    return this.#call('restore', backup);
  }

  /** A token of a service account that is refused from then on. */
  issueToken(
    account: { namespace: string; name: string; uid: string },
    refusedAt: Date,
  ): Promise<string> {
    return this.#call('issueToken', account, refusedAt);
  }

  stop(): Promise<void> {
    return this.#call('stop');
  }

  #call<T>(method: string, ...args: unknown[]): Promise<T> {
    return post<T>(`${this.#started.id}/${method}`, args);
  }
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(new URL(path, planes), {
    method: 'POST',
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(`The control plane failed: ${answer.error}`);
  }
  return answer;
}
