import type { Knex } from 'knex';
import type { Membership, Permits } from '../access';
import { ResultStore } from '../results/store';
import type { EvaluationsServices } from '../services';
import {
  ActionEnds,
  ActionWorker,
  mlflowAliasType,
  noActionType,
  overlayPullRequestType,
  scaffolderTasks,
} from './actions';
import { BundleFactsSource, Bundles, workloadImages } from './bundle';
import {
  earlierStageGateType,
  evaluationGateType,
  licenceGateType,
  regressionGateType,
  scanGateType,
  submitterGateType,
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
  const { config, lifecycle, logger, scheduler } = services;
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
    earlierStageGateType(reader),
    submitterGateType(workloadSubmitters(services)),
  );
  types.actions.add(
    noActionType,
    mlflowAliasType(config),
    overlayPullRequestType(scaffolderTasks(services)),
  );
  const stages = new Stages(readStages(config, types));
  const ledger = new PromotionLedger(database, history);
  const base = { ...services, ...shared, history, ledger, reader, stages };
  const subjects = new Subjects(base);
  const access = new PromotionAccess(base);
  const checks = new PromotionChecks({ ...base, subjects });
  const worker = new ActionWorker({
    ...{ ...base, checks, ends: new ActionEnds(base) },
    facts: new BundleFactsSource({ ...base, images: workloadImages(services) }),
  });
  const baseUrl = (config.getOptionalString('app.baseUrl') ?? '').replace(
    /\/+$/,
    '',
  );
  const linkTo = (id: string) =>
    `${baseUrl}/promotions/${encodeURIComponent(id)}`;
  const notices = new NoticeSender({ ...base, linkTo });
  const upkeep = new PromotionUpkeep({ ...base, checks, notices });

  let stopped = false;
  const carryOn = () => {
    if (stopped) return;
    worker
      .runDue()
      .catch(error => logger.error('Promotions stand still', error));
  };
  lifecycle.addShutdownHook(() => {
    stopped = true;
  });
  // In each replica: leases and conditional updates let one of them act.
  await scheduler.scheduleTask({
    id: 'fmops-evaluations-promotions',
    scope: 'local',
    frequency: { seconds: 5 },
    timeout: { minutes: 5 },
    fn: async () => {
      carryOn();
      await upkeep.run(Date.now());
    },
  });

  const presenter = new PromotionPresenter({ ...base, access });
  return {
    bundles: new Bundles(base),
    promotionAccess: access,
    promotionLink: linkTo,
    promotionLists: new PromotionLists({ ...base, access, presenter }),
    promotionPresenter: presenter,
    promotions: new Promotions({
      ...{ ...base, access, checks, subjects, wake: carryOn },
      expireAfter: readExpiry(config),
    }),
    promotionStages: stages,
    scans: new Scans({ ...base, store }),
  };
}
