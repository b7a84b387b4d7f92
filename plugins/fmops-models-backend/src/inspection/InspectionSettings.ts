import path from 'node:path';
import type { Config } from '@backstage/config';
import {
  apiUrl,
  type HubOptions,
} from '@fmops/backstage-plugin-fmops-models-node';

/** A bucket that models may be looked up in. */
export interface Bucket {
  name: string;
  region?: string;
  /** Of a server that speaks S3, other than AWS. */
  endpoint?: string;
  /** Only folders below it, without a slash at either end; empty for all. */
  prefix: string;
  /** Of the AWS account whose credentials are used. */
  accountId?: string;
}

/** Where models are looked up. */
export interface InspectionSettings {
  huggingFace: HubOptions;
  buckets: Bucket[];
  /** Absolute paths. */
  folders: string[];
}

function readBucket(config: Config): Bucket {
  const endpoint = config.getOptionalString('endpoint');
  return {
    name: config.getString('name'),
    region: config.getOptionalString('region'),
    endpoint: endpoint && apiUrl(endpoint, '').href,
    prefix: (config.getOptionalString('prefix') ?? '').replace(/^\/|\/$/g, ''),
    accountId: config.getOptionalString('accountId'),
  };
}

/**
 * Reads `fmops.models`.
 *
 * @throws at an address that is none
 */
export function readInspectionSettings(root: Config): InspectionSettings {
  const config = root.getOptionalConfig('fmops.models');
  const huggingFace = config?.getOptionalConfig('huggingFace');
  return {
    huggingFace: {
      baseUrl: huggingFace?.getOptionalString('baseUrl'),
      token: huggingFace?.getOptionalString('token'),
    },
    buckets: (config?.getOptionalConfigArray('buckets') ?? []).map(readBucket),
    folders: (config?.getOptionalStringArray('folders') ?? []).map(folder =>
      path.resolve(folder),
    ),
  };
}
