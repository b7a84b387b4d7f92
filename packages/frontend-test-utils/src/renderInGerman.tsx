import {
  renderInTestApp,
  TestAppOptions,
} from '@backstage/frontend-test-utils';

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

/** Renders in a test app as `renderInTestApp`, to a reader of German. */
export const renderInGerman = (
  element: JSX.Element,
  options: TestAppOptions = {},
) =>
  renderInTestApp(element, {
    ...options,
    config: { ...german, ...options.config },
  });
