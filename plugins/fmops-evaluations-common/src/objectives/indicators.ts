/**
 * What is looked at of an endpoint.
 *
 * @public
 */
export const INDICATOR_IDS = [
  'firstToken',
  'betweenTokens',
  'errors',
  'cost',
  'quality',
  'goodRatings',
  'ratingDrop',
] as const;

/**
 * One of {@link INDICATOR_IDS}.
 *
 * @public
 */
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/**
 * A quantity of an endpoint for which a limit can be set.
 *
 * @public
 */
export interface Indicator {
  id: IndicatorId;
  title: string;
  /** For people who set the limit. */
  description: string;
  /** Written after the number; none for plain numbers. */
  unit?: string;
  /** Which side of the limit is good. */
  good: 'atMost' | 'atLeast';
  /** Limits that can be set. */
  range: { lowest: number; highest: number };
  /** A limit to begin with. */
  suggested: number;
  /** How far back is looked, in minutes, to begin with. */
  suggestedMinutes: number;
  /** Measurements in a row that begin or end a breach: where one may be an accident, two. */
  inARow: 1 | 2;
  /** What is done where it is missed, most usual first: stages of the work to come. */
  remedies: readonly string[];
}

const DAY = 24 * 60;

/**
 * What limits can be set for.
 *
 * @public
 */
export const INDICATORS: readonly Indicator[] = [
  {
    id: 'firstToken',
    title: 'Time to first token',
    description:
      'Mean over time of the 95th percentile that the server reports to Prometheus',
    unit: 'ms',
    good: 'atMost',
    range: { lowest: 1, highest: 600_000 },
    suggested: 1_000,
    suggestedMinutes: 60,
    inARow: 2,
    remedies: ['serving'],
  },
  {
    id: 'betweenTokens',
    title: 'Time between tokens',
    description:
      'Mean over time of the 95th percentile that the server reports to Prometheus',
    unit: 'ms',
    good: 'atMost',
    range: { lowest: 1, highest: 60_000 },
    suggested: 100,
    suggestedMinutes: 60,
    inARow: 2,
    remedies: ['serving'],
  },
  {
    id: 'errors',
    title: 'Failed requests',
    description:
      'Mean over time of the share of requests that the server could not answer',
    unit: '%',
    good: 'atMost',
    range: { lowest: 0, highest: 100 },
    suggested: 1,
    suggestedMinutes: 60,
    inARow: 2,
    remedies: ['serving'],
  },
  {
    id: 'cost',
    title: 'Cost',
    description:
      'What the accelerators that it holds cost, from the list prices of their instances',
    unit: 'USD per hour',
    good: 'atMost',
    range: { lowest: 0, highest: 1_000_000 },
    suggested: 10,
    suggestedMinutes: 60,
    inARow: 2,
    remedies: ['serving'],
  },
  {
    id: 'quality',
    title: 'Quality by a judge',
    description:
      'Mean score, 1 to 10, that another model gives answers to a sample of an evaluation catalog, by a rubric from the prompt catalog',
    good: 'atLeast',
    range: { lowest: 1, highest: 10 },
    suggested: 7,
    suggestedMinutes: DAY,
    inARow: 1,
    remedies: ['instruction-tuning', 'alignment', 'pretraining'],
  },
  {
    id: 'goodRatings',
    title: 'Good ratings',
    description: 'Share of the ratings by people that are good',
    unit: '%',
    good: 'atLeast',
    range: { lowest: 0, highest: 100 },
    suggested: 80,
    suggestedMinutes: 7 * DAY,
    inARow: 1,
    remedies: ['alignment', 'instruction-tuning', 'pretraining'],
  },
  {
    id: 'ratingDrop',
    title: 'Drift of ratings',
    description:
      'By how many points the share of good ratings fell against the time before, as far as that is no accident (95 % confidence)',
    unit: 'points',
    good: 'atMost',
    range: { lowest: 0, highest: 100 },
    suggested: 5,
    suggestedMinutes: 7 * DAY,
    inARow: 1,
    remedies: ['alignment', 'instruction-tuning', 'pretraining'],
  },
];

/**
 * The indicator of an id.
 *
 * @public
 */
export function indicatorOf(id: IndicatorId): Indicator {
  return INDICATORS.find(indicator => indicator.id === id)!;
}

/**
 * Whether a value keeps to a limit.
 *
 * @public
 */
export function keepsTo(
  { good }: Pick<Indicator, 'good'>,
  value: number,
  limit: number,
): boolean {
  return good === 'atMost' ? value <= limit : value >= limit;
}
