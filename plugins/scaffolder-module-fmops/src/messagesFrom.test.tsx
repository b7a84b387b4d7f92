import { useApiHolder } from '@backstage/frontend-plugin-api';
import { screen } from '@testing-library/react';
import useAsync from 'react-use/esm/useAsync';
import { renderInGerman } from '@fmops/frontend-test-utils';
import { messagesFrom } from './messagesFrom';
import { targetPickerTranslationRef } from './targetPicker/messages';

it('waits for the language of the reader', async () => {
  const Objection = () => {
    const apis = useApiHolder();
    const { value: t } = useAsync(async () => {
      const say = await messagesFrom(apis, targetPickerTranslationRef);
      return { say };
    }, [apis]);
    return <>{t?.say('field.choose')}</>;
  };
  renderInGerman(<Objection />);
  expect(
    await screen.findByText('Wählen Sie einen Namespace'),
  ).toBeInTheDocument();
});
