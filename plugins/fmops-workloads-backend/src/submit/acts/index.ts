export { Acts } from './Acts';
export { LiveObject } from './LiveObject';
