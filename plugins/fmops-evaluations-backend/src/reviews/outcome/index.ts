export { DatasetVersion } from './DatasetVersion';
export { Outcomes } from './Outcomes';
