export { PodCauses } from './PodCauses';
export { PodLists, type PodList } from './PodLists';
