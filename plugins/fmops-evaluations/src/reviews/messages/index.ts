import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { en } from './en';

/**
 * What lists of reviews and the place to judge say, in English and German.
 *
 * @public
 */
export const reviewsTranslationRef = createTranslationRef({
  id: 'fmops-evaluations.reviews',
  messages: en,
  translations: { de: () => import('./de') },
});

/** Says a message of reviews in the reader's language. */
export type ReviewMessages = TranslationFunction<
  typeof reviewsTranslationRef.T
>;

/** A message of a group, such as of tasks, that takes no values. */
export type ReviewMessage<
  TGroup extends 'choice' | 'group' | 'reveal' | 'task' | 'words',
> = Extract<keyof typeof en, `${TGroup}.${string}`>;
