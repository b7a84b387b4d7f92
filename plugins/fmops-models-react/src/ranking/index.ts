export { ContributionBar } from './ContributionBar';
export { RankList, type RankListProps } from './RankList';
export {
  MAX_WEIGHT,
  WeightSliders,
  type WeightSlidersProps,
} from './WeightSliders';
