/** Every bundle of messages, for portals that say something in their own way. */
export { computePickerTranslationRef } from './computePicker/messages';
export { endpointPickerTranslationRef } from './endpointPicker/messages';
export { entityPickerTranslationRef } from './entityPicker/messages';
export { fineTuningTranslationRef } from './fineTuning/messages';
export { inspectionsTranslationRef } from './inspections/messages';
export { modelFactsTranslationRef } from './modelFactsForm/messages';
export { modelSourceTranslationRef } from './modelSource/messages';
export { preflightTranslationRef } from './preflight/messages';
export { repositoryPickerTranslationRef } from './repositoryPicker/messages';
export { targetPickerTranslationRef } from './targetPicker/messages';
