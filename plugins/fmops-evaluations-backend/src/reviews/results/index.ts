export { JudgedItems } from './JudgedItems';
export { meanOf, nameOf } from './preferences';
export { ReviewReports } from './ReviewReports';
export { readVerdicts, type ItemVerdicts } from './Verdicts';
