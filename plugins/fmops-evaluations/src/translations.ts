/** Every bundle of messages, for portals that say something in their own way. */
export { decisionsTranslationRef } from './decisions/messages';
export { layoutTranslationRef } from './layout/messages';
export { modelsTranslationRef } from './models/messages';
export { objectivesTranslationRef } from './objectives/messages';
export { playgroundAnswerTranslationRef } from './playground/answer/messages';
export { playgroundHandoverTranslationRef } from './playground/handover/messages';
export { promotionsTranslationRef } from './promotions/messages';
export { modelPromotionsTranslationRef } from './promotions/model/messages';
export { ratingsTranslationRef } from './ratings/messages';
export { resultsTranslationRef } from './results/messages';
export { resultsCompareTranslationRef } from './results/compare/messages';
export { resultsImportTranslationRef } from './results/import/messages';
export { resultsLeaderboardTranslationRef } from './results/leaderboard/messages';
export { resultsModelTranslationRef } from './results/model/messages';
export { resultsRecordTranslationRef } from './results/record/messages';
