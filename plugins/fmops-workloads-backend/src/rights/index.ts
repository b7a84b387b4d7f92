export { Members } from './Members';
export { RightsReader } from './RightsReader';
