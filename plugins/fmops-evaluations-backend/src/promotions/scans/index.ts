export { canBeIdentified, identifiedBy } from './identifiedBy';
export { Scans } from './Scans';
export { ScanStore, type KeptScan } from './ScanStore';
