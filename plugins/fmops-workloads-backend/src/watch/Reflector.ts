import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { KubernetesError, type ClusterConnection } from '../clusters';
import { compareVersions } from '../store/WorkloadRecord';
import { Backoff, type Pause } from './Backoff';
import { listPages, newestVersion } from './listPages';
import { GarbledEventError, watchEvents } from './watchEvents';

/** Takes what a {@link Reflector} reads. */
export interface ReflectorSink<T> {
  /**
   * A complete list, to be taken as it is: what is not in it is gone.
   *
   * @param epoch - start of the list in milliseconds; later lists have higher ones
   */
  replaced(epoch: number, items: T[]): Promise<void> | void;
  upserted(epoch: number, item: T): Promise<void> | void;
  deleted(epoch: number, item: T): Promise<void> | void;
  unreachable(error: Error): void;
  reachable(): void;
}

/** What to reflect, and where to. */
export interface ReflectorOptions<T> {
  connection: ClusterConnection;
  /** Path of a list in the API. */
  path: string;
  query?: { labelSelector?: string; fieldSelector?: string };
  /** Reads no more of the objects than their metadata. */
  metadataOnly?: boolean;
  /** Reduces an object; undefined leaves it out. */
  reduce(object: KubernetesObject): T | undefined;
  sink: ReflectorSink<T>;
  logger: LoggerService;
  pageSize?: number;
  /** Lists are later than this epoch, whatever the clock says. */
  after?: number;
  backoff?: Backoff;
  /** Lifetime of one watch: short, so that tokens rotate. Default 240 to 300 s. */
  watchSeconds?: number;
}

// A watch that lived this long was no failure, even if nothing came.
const LONG_LIVED_MS = 20_000;
/**
 * Most to wait for a server that does not answer at all, or has only forgotten
 * a version: to be asked costs neither much, and every second is one out of date.
 */
const PROMPT_MS = 5_000;

/**
 * Keeps a sink equal to a list in a cluster: lists, then watches from there,
 * resumes after losses and lists again when the cluster has forgotten the
 * version to resume from.
 */
export class Reflector<T> {
  readonly #options: ReflectorOptions<T>;
  readonly #backoff: Backoff;
  #resourceVersion?: string;
  #epoch: number;
  /** The server has failed: it may come back with earlier versions. */
  #doubted = false;

  constructor(options: ReflectorOptions<T>) {
    this.#options = options;
    this.#backoff = options.backoff ?? new Backoff();
    this.#epoch = options.after ?? 0;
  }

  /** Runs until the signal aborts; never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      let pause: Pause = {};
      try {
        if (this.#resourceVersion === undefined) {
          await this.#list(signal);
        }
        await this.#watch(signal);
      } catch (error) {
        if (signal.aborted) {
          return;
        }
        pause = this.#recover(toError(error));
      }
      await this.#backoff.wait(signal, pause);
    }
  }

  async #list(signal: AbortSignal) {
    const { sink, pageSize = 500 } = this.#options;
    const epoch = Math.max(Date.now(), this.#epoch + 1);
    const { items, resourceVersion } = await this.#read(signal, pageSize).catch(
      error => {
        if (!isExpired(error)) {
          throw error;
        }
        // The next pages are forgotten; one page can't be.
        return this.#read(signal);
      },
    );
    await sink.replaced(epoch, items);
    sink.reachable();
    this.#epoch = epoch;
    this.#resourceVersion = resourceVersion;
    this.#doubted = false;
  }

  async #read(signal: AbortSignal, pageSize?: number) {
    const { connection, path, query } = this.#options;
    const accept = this.#accept('PartialObjectMetadataList');
    const items: T[] = [];
    const resourceVersion = await listPages(
      connection,
      { path, query, signal, pageSize, accept },
      object => {
        const item = this.#reduce(object);
        if (item !== undefined) {
          items.push(item);
        }
      },
    );
    return { items, resourceVersion };
  }

  async #watch(signal: AbortSignal) {
    if (this.#doubted) {
      await this.#expectKnown(signal);
    }
    const { connection, path, query, sink, logger } = this.#options;
    const body = await connection.stream({
      path,
      signal,
      accept: this.#accept('PartialObjectMetadata'),
      query: {
        ...query,
        watch: true,
        allowWatchBookmarks: true,
        timeoutSeconds:
          this.#options.watchSeconds ?? 240 + Math.floor(Math.random() * 61),
        resourceVersion: this.#resourceVersion,
      },
    });
    sink.reachable();
    const openedAt = Date.now();
    let silent = true;
    try {
      for await (const { type, object } of watchEvents(body)) {
        silent = false;
        const resourceVersion = versionOf(object);
        this.#expectOnward(resourceVersion);
        if (type !== 'BOOKMARK') {
          await this.#apply(type, object);
        }
        this.#resourceVersion = resourceVersion ?? this.#resourceVersion;
        this.#backoff.reset();
      }
    } catch (error) {
      if (signal.aborted || isOurs(error)) {
        throw error;
      }
      // A cut connection is no failure of the cluster: resuming will tell.
      logger.debug(`Watch of ${path} was cut: ${toError(error).message}`);
    } finally {
      if (Date.now() - openedAt > LONG_LIVED_MS) {
        this.#backoff.reset();
      }
      body.destroy();
    }
    if (silent) {
      await this.#expectKnown(signal);
    }
  }

  /**
   * A watch from a version that is yet to come is accepted and stays silent:
   * after a restore of etcd it would be for as long as versions need to catch up.
   */
  async #expectKnown(signal: AbortSignal) {
    const { connection, path, query } = this.#options;
    const accept = this.#accept('PartialObjectMetadataList');
    const request = { path, query, signal, accept };
    this.#expectOnward(await newestVersion(connection, request));
    this.#doubted = false;
  }

  #expectOnward(resourceVersion: string | undefined) {
    const held = this.#resourceVersion;
    if (resourceVersion && held && compareVersions(resourceVersion, held) < 0) {
      throw new KubernetesError({
        code: 410,
        message: `versions went back from ${held} to ${resourceVersion}`,
      });
    }
  }

  async #apply(type: string, object: KubernetesObject) {
    const { sink } = this.#options;
    const item = this.#reduce(object);
    if (item === undefined) {
      return;
    }
    if (type === 'DELETED') {
      await sink.deleted(this.#epoch, item);
    } else {
      await sink.upserted(this.#epoch, item);
    }
  }

  #accept(metadata: string) {
    return this.#options.metadataOnly
      ? `application/json;as=${metadata};g=meta.k8s.io;v=v1,application/json`
      : undefined;
  }

  /** One object that a kind cannot read must not hold up all others. */
  #reduce(object: KubernetesObject): T | undefined {
    const { reduce, path, logger } = this.#options;
    try {
      return reduce(object);
    } catch (error) {
      const { namespace, name } = object?.metadata ?? {};
      logger.warn(
        `${namespace}/${name} of ${path} cannot be read and is left out`,
        toError(error),
      );
      return undefined;
    }
  }

  /** @returns how long to wait before the next attempt */
  #recover(error: Error): Pause {
    const { path, sink, logger } = this.#options;
    const status = error instanceof KubernetesError ? error.status : undefined;
    if (isExpired(error) || error instanceof GarbledEventError) {
      logger.debug(`Listing ${path} again: ${error.message}`);
      this.#resourceVersion = undefined;
      return isExpired(error) ? { atMost: PROMPT_MS } : {};
    }
    if (status === 404) {
      // What is served here later has a history of its own.
      this.#resourceVersion = undefined;
    }
    if (status === 429) {
      logger.debug(`Throttled at ${path}: ${error.message}`);
    } else {
      sink.unreachable(error);
      this.#doubted = true;
    }
    return error instanceof KubernetesError
      ? { atLeast: (error.retryAfterSeconds ?? 0) * 1000 }
      : { atMost: PROMPT_MS };
  }
}

/** Anything can be in the place of it. */
function versionOf({ metadata }: KubernetesObject): string | undefined {
  const version: unknown = metadata?.resourceVersion;
  return typeof version === 'string' && version ? version : undefined;
}

function isExpired(error: unknown): boolean {
  return error instanceof KubernetesError && error.status === 410;
}

function isOurs(error: unknown): boolean {
  return error instanceof KubernetesError || error instanceof GarbledEventError;
}
