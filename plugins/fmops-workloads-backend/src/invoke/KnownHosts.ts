import type { RootConfigService } from '@backstage/backend-plugin-api';

/** A model server that the configuration vouches for. */
export interface KnownHost {
  /** Sent with each request to it. */
  headers: Record<string, string>;
  /** The headers may go over plain http. */
  insecure: boolean;
}

/** The hosts of `fmops.workloads.endpoints.hosts`. */
export class KnownHosts {
  readonly #hosts: { pattern: RegExp; known: KnownHost }[];

  constructor(config: RootConfigService) {
    this.#hosts = (
      config.getOptionalConfigArray('fmops.workloads.endpoints.hosts') ?? []
    ).map(entry => ({
      pattern: patternOf(entry.getString('host')),
      known: {
        headers: entry.getOptional<Record<string, string>>('headers') ?? {},
        insecure: entry.getOptionalBoolean('insecure') ?? false,
      },
    }));
  }

  /** @param host - with its port, where that is not the usual one */
  find(host: string): KnownHost | undefined {
    return this.#hosts.find(({ pattern }) => pattern.test(host))?.known;
  }
}

/** A `*` stands for one label of a name. */
function patternOf(host: string): RegExp {
  const escaped = host
    .toLocaleLowerCase('en-US')
    .split('*')
    .map(part => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${escaped.join('[^.:/]+')}$`);
}
