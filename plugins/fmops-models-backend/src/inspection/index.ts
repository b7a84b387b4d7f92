export { createInspections } from './createInspections';
export {
  addInspectionRoutes,
  type InspectionContext,
} from './inspectionRoutes';
