export { CostReporter } from './CostReporter';
