import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What a leaderboard says, in English and German.
 *
 * @public
 */
export const resultsLeaderboardTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.results.leaderboard',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of a leaderboard in the reader's language. */
export type ResultsLeaderboardMessages = TranslationFunction<
  typeof resultsLeaderboardTranslationRef.T
>;
