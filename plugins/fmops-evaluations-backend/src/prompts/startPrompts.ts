import { readDurationFromConfig } from '@backstage/config';
import type { Knex } from 'knex';
import type { EvaluationsServices } from '../services';
import { Prompts } from './Prompts';
import { PromptVersions } from './PromptVersions';
import { PromptWatch } from './PromptWatch';

const FREQUENCY = 'fmops.evaluations.prompts.frequency';

/** What routes and actions on prompts call. */
export interface PromptsContext {
  prompts: Prompts;
}

/** Builds what keeps versions of prompts, and starts looking for new ones. */
export async function startPrompts(
  services: Pick<
    EvaluationsServices,
    'auth' | 'catalog' | 'config' | 'logger' | 'scheduler'
  >,
  database: Knex,
): Promise<PromptsContext> {
  const { catalog, config, scheduler } = services;
  const versions = new PromptVersions(database);
  const watch = new PromptWatch({ ...services, database, versions });
  await scheduler.scheduleTask({
    id: 'fmops-evaluations-keep-prompt-versions',
    frequency: config.has(FREQUENCY)
      ? readDurationFromConfig(config, { key: FREQUENCY })
      : { minutes: 2 },
    timeout: { minutes: 10 },
    initialDelay: { seconds: 15 },
    fn: signal => watch.look(signal),
  });
  return { prompts: new Prompts(catalog, versions) };
}
