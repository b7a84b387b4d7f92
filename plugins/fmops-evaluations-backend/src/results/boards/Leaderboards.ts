import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  Leaderboard,
  LeaderboardMetric,
  LeaderboardSubject,
  LeaderboardSummary,
  Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ReadableEntities } from '../../access';
import type { Sets } from '../../sets';
import type { Evaluations } from '../Evaluations';
import type { BoardReader, MetricRecord } from './BoardReader';
import { claimsOf } from './claims';
import { groupEntries } from './groupEntries';

/** How models do, as far as a caller may read them: others change no rank and no count. */
export class Leaderboards {
  constructor(
    private readonly options: {
      boards: BoardReader;
      catalog: CatalogService;
      evaluations: Evaluations;
      sets: Sets;
    },
  ) {}

  async list(credentials: BackstageCredentials): Promise<LeaderboardSummary[]> {
    const { boards, evaluations, sets } = this.options;
    const summaries = await boards.summaries(
      await evaluations.readableModels(credentials, {}),
    );
    const titles = await sets.titles(
      credentials,
      summaries.flatMap(({ subject }) => ('set' in subject ? subject.set : [])),
    );
    return summaries.map(summary => {
      const { subject } = summary;
      const title = 'set' in subject ? titles.get(subject.set) : undefined;
      return title ? { ...summary, title } : summary;
    });
  }

  /** @throws InputError for a metric that no evaluation has */
  async read(
    credentials: BackstageCredentials,
    subject: LeaderboardSubject,
    chosen?: string,
  ): Promise<Leaderboard> {
    const { boards, catalog, sets } = this.options;
    const readable = new ReadableEntities(catalog, credentials);
    const [models, claims] = await Promise.all([
      boards
        .models(subject)
        .then(refs => readable.among(refs, ['kind', 'metadata'])),
      'benchmark' in subject
        ? claimsOf(catalog, credentials, subject.benchmark)
        : [],
    ]);
    const refs = [...models.keys()];
    const metrics = (await boards.metrics(subject, refs)).map(metricOf);
    const metric = chosen ?? metrics[0]?.metric;
    if (chosen && !metrics.some(one => one.metric === chosen)) {
      throw new InputError(
        `metric: no evaluation has '${chosen}'; there are ${
          metrics.map(one => one.metric).join(', ') || 'none'
        }`,
      );
    }
    const title =
      'set' in subject
        ? (await sets.titles(credentials, [subject.set])).get(subject.set)
        : undefined;
    return {
      ...{ subject, metrics, claims },
      ...(title && { title }),
      ...(metric && { metric }),
      groups: metric
        ? groupEntries(await boards.entries(subject, metric, refs))
        : [],
    };
  }
}

function metricOf({ metric, models, score }: MetricRecord): LeaderboardMetric {
  const { unit, higherIsBetter } = JSON.parse(score) as Score;
  return { metric, models, higherIsBetter, ...(unit && { unit }) };
}
