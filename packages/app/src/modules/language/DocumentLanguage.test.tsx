import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { languages } from '../../__testUtils__/languages';
import { DocumentLanguage } from './DocumentLanguage';

afterEach(() => localStorage.clear());

const Choice = () => {
  const language = useApi(appLanguageApiRef);
  return <button onClick={() => language.setLanguage('de')}>Deutsch</button>;
};

it('names the language of the page, and follows the choice', async () => {
  renderInTestApp(
    <>
      <DocumentLanguage />
      <Choice />
    </>,
    { config: { app: { extensions: [languages] } } },
  );
  await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  await userEvent.click(screen.getByRole('button', { name: 'Deutsch' }));
  await waitFor(() => expect(document.documentElement.lang).toBe('de'));
});
