export { createRouter, type RouteContext } from './createRouter';
