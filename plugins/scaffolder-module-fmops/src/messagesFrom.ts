import {
  TranslationFunction,
  TranslationRef,
  translationApiRef,
  type ApiHolder,
} from '@backstage/frontend-plugin-api';

/**
 * Says messages in the reader's language, for validations, which are no
 * components. A language that can't be loaded is replaced by English.
 */
export async function messagesFrom<TMessages extends Record<string, string>>(
  apis: ApiHolder,
  ref: TranslationRef<string, TMessages>,
): Promise<TranslationFunction<TMessages>> {
  const translations = apis.get(translationApiRef);
  if (!translations) throw new Error('The app has no translation API');
  const loaded = translations.getTranslation(ref);
  if (loaded.ready) return loaded.t;
  await new Promise<void>(resolve => {
    const loading = translations.translation$(ref).subscribe({
      next() {
        loading.unsubscribe();
        resolve();
      },
      error: () => resolve(),
    });
  });
  return messagesFrom(apis, ref);
}
