export { addCardRoutes, type CardContext } from './cardRoutes';
export { ModelCards } from './ModelCards';
export { UrlCards } from './UrlCards';
