/** Among `app.extensions`, offers the languages that the portal speaks. */
export const languages = {
  'api:app/app-language': {
    config: { defaultLanguage: 'en', availableLanguages: ['en', 'de'] },
  },
};
