export { observeRegistries } from './observeRegistries';
