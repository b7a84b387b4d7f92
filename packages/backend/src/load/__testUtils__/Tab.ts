import { CatalogClient } from '@backstage/catalog-client';
import { FmopsEvaluationsClient } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { FmopsWorkloadsClient } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Door } from './Door';
import type { Person } from './people';
import { PORTAL_URL } from './productionPortal';
import { RunStream } from './RunStream';
import { SignalSocket } from './SignalSocket';
import { signIn } from './signIn';

/** Somebody's open tab: what pages ask with, and what is open all the time. */
export class Tab {
  readonly person: Person;
  readonly catalog: CatalogClient;
  readonly workloads: FmopsWorkloadsClient;
  readonly evaluations: FmopsEvaluationsClient;
  readonly runs: RunStream;
  readonly signals: SignalSocket;
  readonly #fetch: typeof fetch;
  readonly #losses: string[] = [];

  static async open(door: Door, person: Person): Promise<Tab> {
    const tab = new Tab(door, person, await signIn(door, person.email));
    await tab.runs.opened;
    await tab.signals.opened;
    return tab;
  }

  private constructor(door: Door, person: Person, token: string) {
    this.person = person;
    this.#fetch = door.fetchFor(token);
    const apis = {
      discoveryApi: {
        getBaseUrl: async (plugin: string) => `${PORTAL_URL}/api/${plugin}`,
      },
      fetchApi: { fetch: this.#fetch },
    };
    this.catalog = new CatalogClient(apis);
    this.workloads = new FmopsWorkloadsClient(apis);
    this.evaluations = new FmopsEvaluationsClient(apis);
    this.runs = new RunStream(this.workloads);
    this.signals = new SignalSocket(door, token);
  }

  /** Why connections were lost that should have stayed. */
  get losses(): string[] {
    return [...this.#losses, ...this.runs.losses, ...this.signals.losses];
  }

  /** Follows a run, and its log where one is named, as long as its page is shown. */
  watchRun(
    { cluster, uid }: { cluster: string; uid: string },
    pod: string | undefined,
    signal: AbortSignal,
  ): void {
    const onStatus = (status: string, error?: Error) => {
      if (status === 'reconnecting') {
        this.#losses.push(`details of ${uid}: ${error ?? 'ended'}`);
      }
    };
    const open = [
      this.workloads.streamDetails(
        { cluster, uid },
        { onDetails: () => {}, onStatus },
        { signal },
      ),
      pod &&
        this.workloads.streamLog(
          { cluster, uid },
          { pod, tailLines: 1000 },
          { onLines: () => {} },
          { signal },
        ),
    ];
    // Refused for good, which is noted where it was asked
    Promise.all(open).catch(() => undefined);
  }

  /** Asks a plugin that has no client here. */
  async get<T>(route: string): Promise<T> {
    return (await this.#fetch(`${PORTAL_URL}/api${route}`)).json();
  }

  async close(): Promise<void> {
    this.signals.close();
    await this.runs.close();
  }
}
