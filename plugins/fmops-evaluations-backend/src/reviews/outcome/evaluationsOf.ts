import type {
  AgreementFigure,
  Estimate,
  NewEvaluation,
  ResultRow,
  Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { sliceOver } from '../../results/opponents';
import { scoresOf } from '../queue';
import { meanOf, nameOf, type ItemVerdicts } from '../results';
import { digestOf, modelRefOf } from '../sources';
import type { AnsweringModel, StoredCampaign } from '../store';

const WON: Record<string, [number, number]> = {
  a: [1, 0],
  b: [0, 1],
  tie: [0.5, 0.5],
  bothBad: [0.5, 0.5],
};

/** Sources are often named by the models that have answered. */
const DATA = 'Answers that people reviewed';

/** The text of an answer and its prompt, which rows of an evaluation repeat. */
export interface AnswerTexts {
  input: string;
  output: string;
  expected?: string;
}

/** What judgements of one model's answer to one question come to. */
interface JudgedAnswer {
  itemId: string;
  sourceKey: string;
  /** Place of the answer in the item. */
  answer: number;
  /** Values by metric, which a rubric may call anything. */
  values: Map<string, number[]>;
  /** Name of the model that it was compared with. */
  over?: string;
}

/**
 * The evaluations that a finished campaign on answers comes to: one for each
 * model of the catalog that has answered.
 */
export function evaluationsOf(
  campaign: StoredCampaign,
  items: readonly ItemVerdicts[],
  agreement: readonly AgreementFigure[],
  textsOf: (itemId: string, answer: number) => AnswerTexts,
): NewEvaluation[] {
  const models = new Map<
    string,
    { model: AnsweringModel; judged: JudgedAnswer[] }
  >();
  for (const item of items) {
    item.models.forEach((model, answer) => {
      if (!model.model || !modelRefOf(model.model)) return;
      const known = models.get(nameOf(model)) ?? { model, judged: [] };
      known.judged.push(judgedAnswer(item, answer));
      models.set(nameOf(model), known);
    });
  }
  const common = factsOf(campaign, items);
  return [...models.values()].map(({ model, judged }) => ({
    ...common,
    model: {
      ref: model.model!,
      ...(model.version && { version: model.version }),
    },
    scores: [
      ...scoresOfAnswers(judged, unitOf(campaign)),
      ...agreementScores(agreement),
    ],
    rows: rowsOf(judged, textsOf),
  }));
}

function judgedAnswer(item: ItemVerdicts, answer: number): JudgedAnswer {
  const { itemId, sourceKey, models, verdicts } = item;
  const shared = { itemId, sourceKey, answer };
  if (models.length > 1) {
    const won = verdicts.map(({ verdict }) => WON[verdict][answer]);
    return {
      ...shared,
      values: new Map([['win-rate', won]]),
      over: nameOf(models[1 - answer]),
    };
  }
  const values = new Map<string, number[]>();
  for (const { verdict } of verdicts) {
    for (const [name, score] of Object.entries(scoresOf(verdict))) {
      values.set(name, [...(values.get(name) ?? []), score]);
    }
  }
  return { ...shared, values };
}

function factsOf(
  { settings, details, row }: StoredCampaign,
  items: readonly ItemVerdicts[],
): Omit<NewEvaluation, 'model'> {
  const people = new Set(
    items.flatMap(({ verdicts }) => verdicts.map(({ reviewer }) => reviewer)),
  );
  const { set, dataset } = details.origin ?? {};
  const keys = [...new Set(items.map(({ sourceKey }) => sourceKey))].sort();
  return {
    method: 'human',
    data: {
      ...(set && { set: { id: set.id, version: `${set.version}` } }),
      ...(dataset && { dataset }),
      ...(!set && !dataset && { name: DATA }),
      digest: digestOf(keys),
    },
    settings: {
      task: settings.task,
      ...(settings.task === 'pairwise' && { models: modelsDigest(items) }),
      reviewersPerItem: settings.reviewersPerItem,
      reviewers: people.size,
      share: details.share,
      seed: details.seed,
      ...(details.unblinded && { blind: false }),
      ...(settings.rubric && {
        rubric: settings.rubric
          .map(({ name, min, max }) => `${name} ${min}–${max}`)
          .join(', '),
      }),
    },
    ...(row.finished_at && { evaluatedAt: row.finished_at }),
    source: { tool: 'fmops-reviews' },
  };
}

/**
 * Win rates mean the same against the same models only. Not all who may read
 * one of these may read the names of the others.
 */
function modelsDigest(items: readonly ItemVerdicts[]): string {
  const names = items.flatMap(({ models }) => models.map(nameOf));
  return digestOf([...new Set(names)].sort());
}

function unitOf({ settings }: StoredCampaign): 'fraction' | 'points' {
  return settings.task === 'pairwise' ? 'fraction' : 'points';
}

function scoresOfAnswers(judged: JudgedAnswer[], unit: string): Score[] {
  const metrics = [
    ...new Set(judged.flatMap(({ values }) => [...values.keys()])),
  ];
  const others = [...new Set(judged.flatMap(({ over }) => over ?? []))];
  const score = (metric: string, some: JudgedAnswer[], slice?: string) => {
    const estimate = meanOf(some.map(({ values }) => values.get(metric) ?? []));
    return estimate
      ? [toScore(metric, estimate, { unit, count: some.length, slice })]
      : [];
  };
  return metrics.flatMap(metric => [
    ...score(metric, judged),
    ...(others.length > 1
      ? others.flatMap(name =>
          score(
            metric,
            judged.filter(({ over }) => over === name),
            sliceOver(name),
          ),
        )
      : []),
  ]);
}

function agreementScores(agreement: readonly AgreementFigure[]): Score[] {
  return agreement.flatMap(({ measure, about, estimate, items }) =>
    estimate && measure === 'krippendorff' && items > 0
      ? [
          toScore('krippendorff-alpha', estimate, {
            count: items,
            slice: about,
          }),
        ]
      : [],
  );
}

function toScore(
  metric: string,
  { value, low, high }: Estimate,
  more: Pick<Score, 'unit' | 'count' | 'slice'>,
): Score {
  const { slice, ...rest } = more;
  return {
    ...{ metric, value, higherIsBetter: true },
    ...rest,
    ...(slice && { slice }),
    ...(low !== undefined &&
      high !== undefined && {
        interval: { low, high, level: 0.95, method: 'bootstrap' },
      }),
  };
}

/** One row for each question: of several comparisons and judgements the mean. */
function rowsOf(
  judged: JudgedAnswer[],
  textsOf: (itemId: string, answer: number) => AnswerTexts,
): ResultRow[] {
  const byKey = new Map<string, JudgedAnswer[]>();
  for (const answer of judged) {
    const { sourceKey: key } = answer;
    byKey.set(key, [...(byKey.get(key) ?? []), answer]);
  }
  return [...byKey].map(([key, answers]) => {
    const metrics = [...answers[0].values.keys()];
    const means = metrics.map((metric): [string, number] => {
      const all = answers.flatMap(({ values }) => values.get(metric) ?? []);
      return [metric, all.reduce((sum, value) => sum + value, 0) / all.length];
    });
    const scores = Object.fromEntries(means);
    return { key, ...textsOf(answers[0].itemId, answers[0].answer), scores };
  });
}
