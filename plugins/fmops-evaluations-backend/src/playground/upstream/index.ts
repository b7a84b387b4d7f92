export { readAnswer, type UpstreamAnswer } from './readAnswer';
export { refusal } from './refusal';
export {
  parameterTexts,
  pathOf,
  requestBody,
  textsOf,
  withTexts,
  type Question,
} from './requestBody';
export type { UpstreamEvent } from './UpstreamEvent';
