import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInGerman } from '@fmops/frontend-test-utils';
import { useAutocompleteTexts } from './useAutocompleteTexts';

function ModelField() {
  return (
    <Autocomplete
      {...useAutocompleteTexts()}
      options={[]}
      renderInput={params => <TextField {...params} label="Modell" />}
    />
  );
}

it('speaks the language of the reader', async () => {
  renderInGerman(<ModelField />);
  await userEvent.click(await screen.findByRole('button', { name: 'Öffnen' }));
  expect(screen.getByText('Nichts zur Auswahl')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Schließen' })).toBeVisible();
});
