import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { CodeSnippet } from '@backstage/core-components';
import { playgroundTranslationRef } from '../messages';
import type { ApiCall } from './ApiCall';
import { CODE_LANGUAGES } from './codeLanguages';

const IN_CLUSTER = /\.svc(\.cluster\.local)?$/;

function isInCluster(address = ''): boolean {
  return URL.canParse(address) && IN_CLUSTER.test(new URL(address).hostname);
}

/** A call as programs make it, without the portal. */
export function CodeDialog(props: { call: ApiCall; onClose(): void }) {
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { call, onClose } = props;
  const [shown, setShown] = useState(CODE_LANGUAGES[0]);
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="md"
      fullWidth
      aria-labelledby="code-title"
    >
      <DialogTitle id="code-title">{t('code.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2">
          {t('code.text')} {!call.baseUrl && t('code.noAddress')}
          {isInCluster(call.baseUrl) && t('code.inCluster')}
        </DialogContentText>
        <Tabs
          indicatorColor="primary"
          textColor="primary"
          variant="scrollable"
          scrollButtons="auto"
          value={shown.id}
          onChange={(_, id) =>
            setShown(CODE_LANGUAGES.find(one => one.id === id) ?? shown)
          }
          aria-label={t('code.language')}
        >
          {CODE_LANGUAGES.map(({ id, title }) => (
            <Tab key={id} value={id} label={title} />
          ))}
        </Tabs>
        <div data-testid="code">
          <CodeSnippet
            text={shown.write(call)}
            language="text"
            showCopyCodeButton
            wrapLongLines
          />
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('code.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
