import path from 'node:path';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { DatasetStore } from '@fmops/backstage-plugin-fmops-models-common';
import type { S3Clients } from '../inspection';
import { BucketStorage, FolderStorage, type DatasetStorage } from './storage';

const MEGABYTE = 1_000_000;
const MAX_UPLOAD_MEGABYTES = 500;
const CLAIM = /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/;
const FOLDERS = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/** A store of the configuration `fmops.tuning.stores`. */
export interface ConfiguredStore extends DatasetStore {
  /** Claim in the namespace by which pods read the store. */
  claim: string;
  /** Folder of the claim in which the store's root shows; empty for the claim's own. */
  claimPath: string;
  /** Claim that runs leave their results on. */
  outputClaim: string;
  queue?: string;
  /** Host and owner of the repositories of projects, such as `github.com?owner=team`. */
  repository?: string;
  /** The only types of machines to take, where some are named. */
  instanceTypes?: string[];
  storage: DatasetStorage;
}

function matching(config: Config, key: string, pattern: RegExp): string {
  const value = config.getString(key);
  if (!pattern.test(value)) {
    throw new InputError(
      `The configuration fmops.tuning.stores has a ${key} that can't be meant: '${value}'`,
    );
  }
  return value;
}

function storageOf(config: Config, clients: S3Clients): DatasetStorage {
  const bucket = config.getOptionalConfig('bucket');
  if (config.has('folder') === Boolean(bucket)) {
    throw new InputError(
      'Each of the configuration fmops.tuning.stores needs either a bucket or a folder',
    );
  }
  if (!bucket) {
    return new FolderStorage(path.resolve(config.getString('folder')));
  }
  const settings = {
    name: bucket.getString('name'),
    region: bucket.getOptionalString('region'),
    endpoint: bucket.getOptionalString('endpoint'),
    accountId: bucket.getOptionalString('accountId'),
    prefix: (bucket.getOptionalString('prefix') ?? '').replace(
      /^\/+|(?<!\/)\/+$/g,
      '',
    ),
  };
  return new BucketStorage({
    client: () => clients.get(settings),
    bucket: settings.name,
    prefix: settings.prefix,
  });
}

function storeOf(
  config: Config,
  maxBytes: number,
  clients: S3Clients,
): ConfiguredStore {
  const { kind, namespace, name } = parseEntityRef(config.getString('owner'));
  return {
    owner: stringifyEntityRef({ kind, namespace, name }),
    cluster: config.getString('cluster'),
    namespace: config.getString('namespace'),
    maxBytes,
    claim: matching(config, 'claim', CLAIM),
    claimPath: config.has('claimPath')
      ? matching(config, 'claimPath', FOLDERS)
      : '',
    outputClaim: config.has('outputClaim')
      ? matching(config, 'outputClaim', CLAIM)
      : 'training-output',
    queue: config.getOptionalString('queue'),
    repository: config.getOptionalString('repository'),
    instanceTypes: config.getOptionalStringArray('instanceTypes'),
    storage: storageOf(config, clients),
  };
}

/** The stores of all groups that have one. */
export class DatasetStores {
  readonly #byOwner: ReadonlyMap<string, ConfiguredStore>;

  /** @throws InputError at configuration that can't be meant */
  static fromConfig(config: Config, clients: S3Clients): DatasetStores {
    const tuning = config.getOptionalConfig('fmops.tuning');
    const megabytes =
      tuning?.getOptionalNumber('maxUploadMegabytes') ?? MAX_UPLOAD_MEGABYTES;
    const stores = (tuning?.getOptionalConfigArray('stores') ?? []).map(item =>
      storeOf(item, megabytes * MEGABYTE, clients),
    );
    return new DatasetStores(stores);
  }

  constructor(stores: readonly ConfiguredStore[]) {
    this.#byOwner = new Map(stores.map(store => [store.owner, store]));
    if (this.#byOwner.size < stores.length) {
      throw new InputError(
        'The configuration fmops.tuning.stores names an owner twice; each group has one store',
      );
    }
  }

  get(owner: string): ConfiguredStore | undefined {
    return this.#byOwner.get(owner);
  }

  /** Those of some owners. */
  of(owners: ReadonlySet<string>): ConfiguredStore[] {
    return [...this.#byOwner.values()].filter(({ owner }) => owners.has(owner));
  }
}

/** Address by which pods of the owner read a folder of a store. */
export function claimUri(
  { claim, claimPath }: Pick<ConfiguredStore, 'claim' | 'claimPath'>,
  folder: string,
): string {
  return `pvc://${[claim, claimPath, folder].filter(Boolean).join('/')}`;
}
