import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { CodeSnippet } from '@backstage/core-components';
import type { ApiCall } from './ApiCall';
import { CODE_LANGUAGES } from './codeLanguages';

const IN_CLUSTER = /\.svc(\.cluster\.local)?$/;

function isInCluster(address = ''): boolean {
  return URL.canParse(address) && IN_CLUSTER.test(new URL(address).hostname);
}

/** A call as programs make it, without the portal. */
export function CodeDialog(props: { call: ApiCall; onClose(): void }) {
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
      <DialogTitle id="code-title">Code of this question</DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2">
          Programs ask the endpoint itself, not the portal. Put its token, if it
          wants one, into the variable OPENAI_API_KEY; where it wants none, put
          any word there.
          {!call.baseUrl && ' Its address is not known: fill it in.'}
          {isInCluster(call.baseUrl) &&
            ' This address answers only from within the cluster.'}
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
          aria-label="Language"
        >
          {CODE_LANGUAGES.map(({ id, title }) => (
            <Tab key={id} value={id} label={title} />
          ))}
        </Tabs>
        <div data-testid="code">
          <CodeSnippet
            text={shown.write(call)}
            language={shown.language}
            showCopyCodeButton
            wrapLongLines
          />
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
