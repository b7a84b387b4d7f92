import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    providers?: {
      /** Accounts whose EKS clusters are brought to the catalog, by an id. */
      fmopsEks?: {
        [id: string]: {
          /**
           * AWS account; its credentials come from `aws.accounts` or the main
           * account, as for all of Backstage.
           */
          accountId: string;
          /** Such as `eu-central-1`. Each is read on its own. */
          regions: string[];
          /** Group or user that owns clusters without an owner's tag. */
          owner: string;
          /** AWS tag whose value is an owner, by reference or name of a group; `backstage-owner` by default. */
          ownerTag?: string;
          /** Patterns of cluster names with `*`; all by default. */
          include?: string[];
          /** Patterns of cluster names with `*`; none by default. */
          exclude?: string[];
          /** Before the names of the entities, for accounts whose clusters have the same names. */
          namePrefix?: string;
          /** Of the entities; `default` by default. */
          namespace?: string;
          /** Entity reference of a system. */
          system?: string;
          /** Role that is assumed for requests to the clusters' API servers. */
          accessRoleArn?: string;
          /** External id of that role; it shows in the entity, as the stock plugin reads it there. */
          accessRoleExternalId?: string;
          /** Every 10 minutes by default. */
          schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        };
      };
    };
  };
}
