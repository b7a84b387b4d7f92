import { FMOPS_GROUP } from '../vocabulary';

/**
 * Annotation on templates and projects: the stage of the work.
 *
 * @public
 */
export const STAGE_ANNOTATION = `${FMOPS_GROUP}/stage`;

/**
 * Annotation on a project: what its form was filled in with, as a JSON object.
 *
 * @public
 */
export const FORM_ANNOTATION = `${FMOPS_GROUP}/form`;

/**
 * Annotation on a project: the template that made it, as Backstage names it.
 *
 * @public
 */
export const SOURCE_TEMPLATE_ANNOTATION = 'backstage.io/source-template';
