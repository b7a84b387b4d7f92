/** Configuration of a portal whose reader has chosen German. */
export const german = {
  app: {
    baseUrl: 'http://localhost:3000',
    extensions: [
      {
        'api:app/app-language': {
          config: { defaultLanguage: 'de', availableLanguages: ['en', 'de'] },
        },
      },
    ],
  },
  backend: { baseUrl: 'http://localhost:7007' },
};
