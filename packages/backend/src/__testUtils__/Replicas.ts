import { freePort } from '@fmops/test-servers';
import { BackendProcess } from './BackendProcess';

type Options = Omit<Parameters<typeof BackendProcess.start>[0], 'port'>;

/** Backends on one database, as a load balancer sees them: only those that are ready. */
export class Replicas {
  readonly #options: Options;
  #ready: BackendProcess[] = [];
  #turn = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Those that answer, the oldest first. */
  get ready(): readonly BackendProcess[] {
    return this.#ready;
  }

  /** @param env - of this one alone */
  async start(env?: Record<string, string>): Promise<BackendProcess> {
    const replica = await BackendProcess.start({
      ...this.#options,
      env: { ...this.#options.env, ...env },
      port: await freePort(),
    });
    this.#ready.push(replica);
    return replica;
  }

  /** The next one in turn. */
  next(): BackendProcess {
    this.#turn += 1;
    return this.#ready[this.#turn % this.#ready.length];
  }

  /**
   * Asks one after the other, as load balancers try again what was refused.
   *
   * @throws Error when all of them refuse
   */
  async call<T>(route: string, body?: object): Promise<T> {
    const tries = () => this.next().call<T>(route, body);
    // Those that ask at the same time take turns too: one may meet the dead twice
    return tries().catch(tries).catch(tries).catch(tries);
  }

  /** Ends the oldest one. */
  async endOldest(how: 'kill' | 'terminate'): Promise<void> {
    const [oldest, ...others] = this.#ready;
    // Asked to end, it is let out of the balancer first, as Kubernetes does
    if (how === 'terminate') this.#ready = others;
    await oldest[how]();
    this.#ready = others;
  }

  async endAll(): Promise<void> {
    const all = this.#ready;
    this.#ready = [];
    await Promise.all(all.map(replica => replica.kill()));
  }
}
