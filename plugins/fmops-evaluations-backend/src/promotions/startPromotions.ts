import type { Knex } from 'knex';
import type { Membership, Permits } from '../access';
import { ResultStore } from '../results/store';
import type { EvaluationsServices } from '../services';
import {
  ActionEnds,
  ActionWorker,
  applyVersionType,
  mlflowAliasType,
  noActionType,
  overlayPullRequestType,
  scaffolderTasks,
  workloadVersions,
} from './actions';
import { Standing } from './approvals';
import { BundleFactsSource, Bundles, workloadImages } from './bundle';
import {
  earlierStageGateType,
  evaluationGateType,
  licenceGateType,
  regressionGateType,
  scanGateType,
  servedModelGateType,
  submitterGateType,
  workloadModels,
} from './gates';
import { HistoryStore } from './history';
import { NoticeSender } from './notices';
import { PromotionAccess } from './PromotionAccess';
import { PromotionChecks } from './PromotionChecks';
import { PromotionLedger } from './PromotionLedger';
import { PromotionLists } from './PromotionLists';
import { PromotionPresenter } from './PromotionPresenter';
import { PromotionReader } from './PromotionReader';
import { Promotions } from './Promotions';
import { readExpiry } from './PromotionTimes';
import { PromotionUpkeep } from './PromotionUpkeep';
import { Scans, ScanStore } from './scans';
import { readStages, Stages, type StageTypes } from './stages';
import { Subjects } from './Subjects';
import { workloadSubmitters } from './workloadSubmitters';

/** What the routes of promotions call. */
export interface PromotionsContext {
  bundles: Bundles;
  promotionAccess: PromotionAccess;
  /** Address of the page of a promotion. */
  promotionLink: (id: string) => string;
  promotionLists: PromotionLists;
  promotionPresenter: PromotionPresenter;
  promotions: Promotions;
  promotionStages: Stages;
  scans: Scans;
}

/** What of the backend promotions work with. */
export type PromotionServices = Pick<
  EvaluationsServices,
  | 'auditor'
  | 'auth'
  | 'catalog'
  | 'config'
  | 'discovery'
  | 'lifecycle'
  | 'logger'
  | 'notifications'
  | 'scheduler'
>;

/** Builds what keeps promotions, and starts what carries them out until shutdown. */
export async function startPromotions(
  services: PromotionServices,
  shared: { database: Knex; membership: Membership; permits: Permits },
  types: StageTypes,
): Promise<PromotionsContext> {
  const { config, lifecycle, scheduler } = services;
  const { database } = shared;
  const reader = new PromotionReader(database);
  const history = new HistoryStore(database);
  const store = new ScanStore(database);
  const results = new ResultStore(database);
  types.gates.add(
    licenceGateType,
    evaluationGateType(results),
    regressionGateType(results),
    scanGateType(store),
    servedModelGateType(workloadModels(services)),
    earlierStageGateType(reader),
    submitterGateType(workloadSubmitters(services)),
  );
  const baseUrl = (config.getOptionalString('app.baseUrl') ?? '').replace(
    /(?<!\/)\/+$/,
    '',
  );
  types.actions.add(
    noActionType,
    applyVersionType(workloadVersions(services), baseUrl),
    mlflowAliasType(config),
    overlayPullRequestType(scaffolderTasks(services)),
  );
  const stages = new Stages(readStages(config, types));
  const ledger = new PromotionLedger(database, history, services.auditor);
  const base = { ...services, ...shared, history, ledger, reader, stages };
  const subjects = new Subjects(base);
  const access = new PromotionAccess(base);
  const standing = new Standing(base);
  const checks = new PromotionChecks({ ...base, standing, subjects });
  const linkTo = (id: string) =>
    `${baseUrl}/promotions/record/${encodeURIComponent(id)}`;
  const notices = new NoticeSender({ ...base, linkTo });
  const upkeep = new PromotionUpkeep({ ...base, checks, notices });

  const worker = new ActionWorker({
    ...{ ...base, checks, ends: new ActionEnds(base) },
    facts: new BundleFactsSource({ ...base, images: workloadImages(services) }),
  });
  lifecycle.addShutdownHook(() => worker.stop());
  // In each replica: leases and conditional updates let one of them act.
  await scheduler.scheduleTask({
    id: 'fmops-evaluations-promotions',
    scope: 'local',
    frequency: { seconds: 5 },
    timeout: { minutes: 5 },
    fn: async () => {
      worker.wake();
      await upkeep.run(Date.now());
    },
  });

  const presenter = new PromotionPresenter({ ...base, access });
  return {
    bundles: new Bundles({ ...base, access }),
    promotionAccess: access,
    promotionLink: linkTo,
    promotionLists: new PromotionLists({ ...base, access, presenter }),
    promotionPresenter: presenter,
    promotions: new Promotions({
      ...{
        ...base,
        access,
        checks,
        standing,
        subjects,
        wake: () => worker.wake(),
      },
      expireAfter: readExpiry(config),
    }),
    promotionStages: stages,
    scans: new Scans({ ...base, store }),
  };
}
