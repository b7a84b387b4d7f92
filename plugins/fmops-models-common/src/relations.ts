/**
 * Model → dataset that it was trained on.
 *
 * @public
 */
export const RELATION_TRAINED_ON = 'trainedOn';
/**
 * Dataset → models trained on it.
 *
 * @public
 */
export const RELATION_TRAINS = 'trains';
/**
 * Model → dataset that it was evaluated on.
 *
 * @public
 */
export const RELATION_EVALUATED_ON = 'evaluatedOn';
/**
 * Dataset → models evaluated on it.
 *
 * @public
 */
export const RELATION_EVALUATES = 'evaluates';
/**
 * Model → endpoint component.
 *
 * @public
 */
export const RELATION_SERVED_BY = 'servedBy';
/**
 * Endpoint component → model.
 *
 * @public
 */
export const RELATION_SERVES = 'serves';
/**
 * Model → training project whose run made it.
 *
 * @public
 */
export const RELATION_PRODUCED_BY = 'producedBy';
/**
 * Training project → models that its runs made.
 *
 * @public
 */
export const RELATION_PRODUCES = 'produces';
/**
 * Model → the model that it is derived from, in any way. There is no reverse:
 * a popular base would carry, and be stitched again for, all its children.
 * Find them with the filter `relations.fineTunedFrom=<ref>`, count them by the
 * facet of the same name.
 *
 * @public
 */
export const RELATION_FINE_TUNED_FROM = 'fineTunedFrom';
