export { PodCauses } from './PodCauses';
