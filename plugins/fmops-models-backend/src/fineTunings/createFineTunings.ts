import type {
  AuthService,
  DiscoveryService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { FmopsWorkloadsClient } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Knex } from 'knex';
import type { Datasets, DatasetStores } from '../datasets';
import { FineTuningRecords } from './FineTuningRecords';
import { FineTunings } from './FineTunings';
import { RunLookup } from './RunLookup';
import { ScaffolderTasks } from './ScaffolderTasks';
import { TuningChecks } from './TuningChecks';

const TEMPLATE = 'template:default/tune-and-serve';

/** Sets up fine-tunings as the configuration `fmops.tuning` says. */
export function createFineTunings(
  services: {
    auth: AuthService;
    catalog: CatalogService;
    config: RootConfigService;
    datasets: Datasets;
    discovery: DiscoveryService;
    scaffolder: ScaffolderService;
    stores: DatasetStores;
  },
  knex: Knex,
): FineTunings {
  const { config, discovery } = services;
  const tasks = new ScaffolderTasks(services);
  return new FineTunings({
    ...services,
    tasks,
    records: new FineTuningRecords(knex),
    runs: new RunLookup({
      ...services,
      workloads: new FmopsWorkloadsClient({ discoveryApi: discovery }),
    }),
    checks: new TuningChecks({
      ...services,
      tasks,
      templateRef:
        config.getOptionalString('fmops.tuning.template') ?? TEMPLATE,
    }),
  });
}
