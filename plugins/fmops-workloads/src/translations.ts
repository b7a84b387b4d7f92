/** Every bundle of messages, for portals that say something in their own way. */
export { actsTranslationRef } from './acts/messages';
export { capacityTranslationRef } from './capacity/messages';
export { chartsTranslationRef } from './charts/messages';
export { conditionsTranslationRef } from './conditions/messages';
export { costTranslationRef } from './cost/messages';
export { diagnosisTranslationRef } from './diagnosis/messages';
export { errorsTranslationRef } from './errors/messages';
export { lineageTranslationRef } from './lineage/messages';
export { listTranslationRef } from './list/messages';
export { liveTranslationRef } from './live/messages';
export { manifestTranslationRef } from './manifest/messages';
export { nextTranslationRef } from './next/messages';
export { outputTranslationRef } from './output/messages';
export { runTranslationRef } from './run/messages';
export { runsTranslationRef } from './runs/messages';
export { statesTranslationRef } from './states/messages';
export { timeTranslationRef } from './time/messages';
