export { DerivedMetadataProcessor } from './DerivedMetadataProcessor';
