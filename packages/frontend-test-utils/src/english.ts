import {
  TranslationFunction,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';

/** Says messages as the portal does in English. */
export function english<TMessages extends Record<string, string>>(
  ref: TranslationRef<string, TMessages>,
): TranslationFunction<TMessages> {
  const snapshot = mockApis.translation().getTranslation(ref);
  if (!snapshot.ready) throw new Error(`${ref.id} has no messages`);
  return snapshot.t;
}
