export { DatasetPublisher } from './DatasetPublisher';
export { DatasetVersion } from './DatasetVersion';
export { Outcomes } from './Outcomes';
