export { S3Clients } from './folders/S3Clients';
export { createInspections } from './createInspections';
export {
  addInspectionRoutes,
  type InspectionContext,
} from './inspectionRoutes';
