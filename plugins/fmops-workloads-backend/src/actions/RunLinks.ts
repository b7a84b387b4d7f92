import type { Config } from '@backstage/config';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Addresses of runs and endpoints in the portal, for people to open. */
export class RunLinks {
  readonly #baseUrl: string;

  constructor(config: Config) {
    const baseUrl = config.getOptionalString('app.baseUrl') ?? '';
    this.#baseUrl = baseUrl.replace(/(?<!\/)\/+$/, '');
  }

  /** The page of a run or an endpoint. */
  to({ category, ref }: Workload): string {
    const page = category === 'job' ? 'runs' : 'endpoints';
    const path = [ref.cluster, ref.uid].map(encodeURIComponent).join('/');
    return `${this.#baseUrl}/${page}/${path}`;
  }
}
