import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { DEFAULT_NAMESPACE } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { ownerRef } from './ownerRef';

const KEY = 'catalog.providers.fmopsEks';

/** An account whose clusters are brought to the catalog. */
export interface EksAccountSettings {
  id: string;
  accountId: string;
  regions: string[];
  /** Entity reference. */
  owner: string;
  ownerTag: string;
  include: string[];
  exclude: string[];
  namePrefix: string;
  namespace: string;
  system?: string;
  accessRoleArn?: string;
  accessRoleExternalId?: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
}

const SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
};

function readAccount(id: string, config: Config): EksAccountSettings {
  const accountId = config.getString('accountId');
  if (!/^\d{12}$/.test(accountId)) {
    throw new InputError(
      `${KEY}.${id}.accountId is ${accountId}; an AWS account has 12 digits, in quotes`,
    );
  }
  const regions = config.getStringArray('regions');
  if (regions.length === 0) {
    throw new InputError(`${KEY}.${id}.regions is empty`);
  }
  for (const region of regions) {
    if (!/^[a-z]+(-[a-z]+)+-\d+$/.test(region)) {
      throw new InputError(`${KEY}.${id}.regions has '${region}', no region`);
    }
  }
  return {
    id,
    accountId,
    regions: [...new Set(regions)],
    owner: ownerRef(config.getString('owner')),
    ownerTag: config.getOptionalString('ownerTag') ?? 'backstage-owner',
    include: config.getOptionalStringArray('include') ?? ['*'],
    exclude: config.getOptionalStringArray('exclude') ?? [],
    namePrefix: config.getOptionalString('namePrefix') ?? '',
    namespace: config.getOptionalString('namespace') ?? DEFAULT_NAMESPACE,
    system: config.getOptionalString('system'),
    accessRoleArn: config.getOptionalString('accessRoleArn'),
    accessRoleExternalId: config.getOptionalString('accessRoleExternalId'),
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : SCHEDULE,
  };
}

/**
 * Reads `catalog.providers.fmopsEks`.
 *
 * @throws InputError that names the key; also for a region that two blocks read
 */
export function readEksAccounts(config: Config): EksAccountSettings[] {
  const block = config.getOptionalConfig(KEY);
  const accounts = (block?.keys() ?? []).map(id =>
    readAccount(id, block!.getConfig(id)),
  );
  const seen = new Map<string, string>();
  for (const { id, accountId, regions } of accounts) {
    for (const region of regions) {
      const target = `${accountId}/${region}`;
      const other = seen.get(target);
      if (other) {
        throw new InputError(
          `${KEY}.${other} and ${KEY}.${id} both read ${target}; two sources of one cluster would take it from each other`,
        );
      }
      seen.set(target, id);
    }
  }
  return accounts;
}
