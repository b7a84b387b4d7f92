export { techdocsModuleLocalDocs as default } from './module';
