import { readFileSync } from 'node:fs';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  DefaultAwsCredentialsManager,
  type AwsCredentialsManager,
} from '@backstage/integration-aws-node';
import { eksCredentials } from '../clusters/eks';
import type { PrometheusSource } from './PrometheusSource';

const PATH = 'fmops.workloads.prometheus';
const LABEL = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/**
 * Reads which Prometheus has the metrics of which cluster, by cluster.
 *
 * @throws InputError when an entry cannot be used, with the name of the field
 */
export function readPrometheusSources(
  config: RootConfigService,
): Map<string, PrometheusSource> {
  const entries = config.getOptionalConfigArray(PATH) ?? [];
  const sources = new Map<string, PrometheusSource>();
  let manager: AwsCredentialsManager | undefined;
  const managerOf = () => {
    manager ??= DefaultAwsCredentialsManager.fromConfig(config);
    return manager;
  };
  entries.forEach((entry, index) => {
    const source = readSource(entry, `${PATH}[${index}]`, managerOf);
    if (sources.has(source.cluster)) {
      throw new InputError(
        `${PATH}[${index}].cluster: '${source.cluster}' has a Prometheus already`,
      );
    }
    sources.set(source.cluster, source);
  });
  return sources;
}

function readSource(
  entry: Config,
  path: string,
  managerOf: () => AwsCredentialsManager,
): PrometheusSource {
  const token = entry.getOptionalString('bearerToken');
  const region = entry.getOptionalString('sigv4.region');
  if (token && region) {
    throw new InputError(`${path}: has both 'bearerToken' and 'sigv4'`);
  }
  const caFile = entry.getOptionalString('caFile');
  return {
    cluster: entry.getString('cluster'),
    url: readUrl(entry.getString('url'), `${path}.url`),
    ca: caFile && readFileSync(caFile, 'utf8'),
    headers: {
      ...entry.getOptional<Record<string, string>>('headers'),
      ...(token && { authorization: `Bearer ${token.trim()}` }),
    },
    sigv4: region
      ? {
          region,
          credentials: eksCredentials(managerOf(), {
            region,
            roleArn: entry.getOptionalString('sigv4.roleArn'),
          }),
        }
      : undefined,
    labels: {
      namespace: readLabel(entry, 'namespace', path),
      pod: readLabel(entry, 'pod', path),
    },
    matchers: readMatchers(entry, path),
  };
}

function readUrl(url: string, path: string): string {
  const { protocol, search, hash } = URL.canParse(url)
    ? new URL(url)
    : { protocol: '', search: '', hash: '' };
  if ((protocol !== 'http:' && protocol !== 'https:') || search || hash) {
    throw new InputError(`${path}: '${url}' is no base URL of a Prometheus`);
  }
  return url.replace(/(?<!\/)\/+$/, '');
}

function readLabel(entry: Config, name: 'namespace' | 'pod', path: string) {
  const label = entry.getOptionalString(`labels.${name}`) ?? name;
  return checkLabel(label, `${path}.labels.${name}`);
}

function readMatchers(entry: Config, path: string): Record<string, string> {
  const matchers = entry.getOptional<Record<string, string>>('matchers') ?? {};
  Object.keys(matchers).forEach(label => checkLabel(label, `${path}.matchers`));
  return matchers;
}

function checkLabel(label: string, path: string): string {
  if (!LABEL.test(label)) {
    throw new InputError(`${path}: '${label}' is no name of a label`);
  }
  return label;
}
