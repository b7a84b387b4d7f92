import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { promotionsTranslationRef } from '../messages';
import type { ActWords } from './acts';

const LONGEST = 2_000;

/** Asks for the words that go with an act. */
export function ActDialog(props: {
  act: ActWords;
  busy: boolean;
  /** What it is decided on has changed since the dialog was opened. */
  outdated?: boolean;
  onClose(): void;
  onSay(words: string): void;
}) {
  const { act, busy, outdated, onClose, onSay } = props;
  const { t } = useTranslationRef(promotionsTranslationRef);
  const [words, setWords] = useState('');
  const { title, label, required, done } = act.asks!;
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="act"
    >
      <DialogTitle id="act">{t(title)}</DialogTitle>
      <DialogContent>
        <TextField
          fullWidth
          multiline
          minRows={3}
          id="act-words"
          variant="outlined"
          label={t(label)}
          required={required}
          value={words}
          inputProps={{ maxLength: LONGEST }}
          helperText={t('asking.kept')}
          onChange={({ target }) => setWords(target.value)}
        />
        {outdated && (
          <Typography color="error" role="alert">
            {t('asking.outdated')}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('asking.cancel')}</Button>
        <Button
          color="primary"
          variant="contained"
          disabled={busy || outdated || (required && !words.trim())}
          onClick={() => onSay(words.trim())}
        >
          {t(done)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
