import type { Knex } from 'knex';
import type {
  ChoiceCount,
  Judgement,
  ReviewResults,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { choiceOf, type QueueCounts } from '../queue';
import { ASSIGNMENTS, type AssignmentRow, type StoredCampaign } from '../store';
import { agreementOf } from './agreementOf';
import { disagrees } from './disagrees';
import { comparedItems, pairwiseRecords, ranking } from './preferences';
import { scoredModels } from './scoredModels';
import { readVerdicts, type ItemVerdicts } from './Verdicts';

/** Works out what campaigns have found. */
export class ReviewReports {
  readonly #database: Knex;
  readonly #counts: QueueCounts;

  constructor(database: Knex, counts: QueueCounts) {
    this.#database = database;
    this.#counts = counts;
  }

  async of({ id, settings }: StoredCampaign): Promise<ReviewResults> {
    const items = await readVerdicts(this.#database, id);
    const isPairwise = settings.task === 'pairwise';
    const compared = isPairwise ? comparedItems(items) : [];
    const isScored = settings.task === 'scored';
    return {
      agreement: agreementOf(settings, items),
      choices: isScored ? [] : counted(items.flatMap(choices)),
      labels: settings.labels?.length ? counted(await this.#labels(id)) : [],
      pairs: pairwiseRecords(compared),
      ranking: ranking(compared),
      scores: isScored ? scoredModels(settings.rubric ?? [], items) : [],
      disagreements: items.filter(({ verdicts }) =>
        disagrees(
          settings,
          verdicts.map(({ verdict }) => verdict),
        ),
      ).length,
      people: await this.#people(id, items),
    };
  }

  async #people(id: string, items: ItemVerdicts[]) {
    const judged = counted(
      items.flatMap(({ verdicts }) => verdicts.map(({ reviewer }) => reviewer)),
    );
    const skips = await this.#counts.skips(id);
    const names = new Set([
      ...judged.map(({ choice }) => choice),
      ...skips.keys(),
    ]);
    return [...names].map(reviewer => ({
      reviewer,
      judged: judged.find(({ choice }) => choice === reviewer)?.count ?? 0,
      skipped: skips.get(reviewer) ?? 0,
    }));
  }

  async #labels(id: string): Promise<string[]> {
    const rows = await this.#database<AssignmentRow>(ASSIGNMENTS)
      .where({ campaign_id: id, state: 'judged' })
      .select('judgement');
    return rows.flatMap(({ judgement }) => {
      const given = JSON.parse(judgement ?? '{}') as Judgement;
      return 'labels' in given ? given.labels ?? [] : [];
    });
  }
}

function choices({ verdicts }: ItemVerdicts): string[] {
  return verdicts.map(({ verdict }) => choiceOf(verdict));
}

/** Most frequent first. */
function counted(names: string[]): ChoiceCount[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([choice, count]) => ({ choice, count }))
    .sort((a, b) => b.count - a.count || (a.choice < b.choice ? -1 : 1));
}
