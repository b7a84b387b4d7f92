import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { isFoundationModelEntity, type FoundationModelEntity } from '../kinds';
import { MODEL_PURPOSES, modelObjections } from '../tuning';
import { STAGE_ANNOTATION } from './annotations';
import { fillForm } from './fillForm';
import { templateFields, type TemplateField } from './templateFields';

/**
 * A form that is opened with something filled in.
 *
 * @public
 */
export interface Offer {
  /** Entity reference of the template. */
  template: string;
  title: string;
  stage: string;
  values: Record<string, unknown>;
}

/**
 * What templates are filled in with.
 *
 * @public
 */
export interface OfferedThings {
  model?: Entity;
  endpoint?: string;
  /** Of the form that the work before was made with. */
  values?: Record<string, unknown>;
}

/** The reference by which a form takes a model: an adapter is tuned through the model that it was made from. */
function modelFor(
  model: FoundationModelEntity,
  { purpose }: TemplateField,
): string | undefined {
  const known = MODEL_PURPOSES.find(item => item === purpose);
  const isTuned = (known ?? 'tuning') === 'tuning';
  if (isTuned && model.spec.type === 'adapter') {
    return model.spec.baseModel?.ref;
  }
  return modelObjections(model.spec, {}, known).length > 0
    ? undefined
    : stringifyEntityRef(model);
}

function offerOf(template: Entity, things: OfferedThings): Offer | undefined {
  const { metadata, spec } = template;
  const fields = templateFields(spec?.parameters);
  const taking = fields.find(({ picker }) => picker === 'FmopsModelPicker');
  const { model, endpoint, values } = things;
  const chosen = {
    model:
      taking && model && isFoundationModelEntity(model)
        ? modelFor(model, taking)
        : undefined,
    endpoint: fields.some(({ picker }) => picker === 'FmopsEndpointPicker')
      ? endpoint
      : undefined,
  };
  // A form that takes nothing of what is there is no next step.
  return chosen.model || chosen.endpoint
    ? {
        template: stringifyEntityRef(template),
        title: metadata.title ?? metadata.name,
        stage: metadata.annotations?.[STAGE_ANNOTATION] ?? '',
        values: fillForm(fields, { ...chosen, values }),
      }
    : undefined;
}

/**
 * Templates of the stages to come that can go on from what is there, with their forms filled in.
 *
 * @public
 */
export function offersFrom(
  templates: readonly Entity[],
  stages: readonly string[],
  things: OfferedThings,
): Offer[] {
  return templates
    .flatMap(template => offerOf(template, things) ?? [])
    .sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
}

/**
 * Path of an offer's form, filled in, below that of the scaffolder's template.
 *
 * @example `?formData=%7B%22baseModel%22…`
 *
 * @public
 */
export function formQuery(values: Record<string, unknown>): string {
  return `?formData=${encodeURIComponent(JSON.stringify(values))}`;
}
