export type { RouteContext } from './context';
export { createRouter } from './createRouter';
