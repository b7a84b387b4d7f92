export { readAnswer, type UpstreamAnswer } from './readAnswer';
export { refusal } from './refusal';
export {
  pathOf,
  requestBody,
  textsOf,
  withTexts,
  type Question,
} from './requestBody';
export type { UpstreamEvent } from './UpstreamEvent';
