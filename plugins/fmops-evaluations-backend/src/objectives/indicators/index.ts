export { CostReader } from './CostReader';
export { MetricReader } from './MetricReader';
export {
  QualityReader,
  type QualitySources,
  type SampledQuestion,
} from './QualityReader';
export {
  GoodRatingsReader,
  RatingDropReader,
  type CountRatings,
} from './RatingReader';
export type { IndicatorReader, Reading, Subject } from './Reading';
