import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    providers?: {
      /** Models that runs have made. */
      fmopsOutputModels?: {
        /**
         * How often to look for runs whose events were missed. Every 10 minutes
         * by default.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
