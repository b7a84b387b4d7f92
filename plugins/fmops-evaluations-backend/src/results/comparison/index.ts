export { Comparisons } from './Comparisons';
