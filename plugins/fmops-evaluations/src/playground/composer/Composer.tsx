import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import SendIcon from '@material-ui/icons/Send';
import StopIcon from '@material-ui/icons/Stop';
import { makeStyles } from '@material-ui/core/styles';
import { Field } from '../../fields/Field';
import { playgroundTranslationRef } from '../messages';
import type { Question } from '../session/Turn';
import { composerLabel } from './composerLabel';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(2),
    // Small screens have no room for it, and the menu at the bottom
    [theme.breakpoints.down('xs')]: { position: 'static' },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  hint: { flex: '1 1 12rem', minWidth: 0 },
}));

/** Where a question is written and sent. Ctrl+Enter sends. */
export function Composer(props: {
  input: string;
  mode: Question['mode'];
  /** A prompt of the catalog says something already. */
  withPrompt: boolean;
  /** It goes on with a chat that is there. */
  goesOn: boolean;
  maxLength: number;
  /** Why it cannot be sent; absent where it can. */
  obstacle?: string;
  underWay: boolean;
  /** An earlier question is being changed. */
  editing: boolean;
  hasTurns: boolean;
  onInput(input: string): void;
  onSend(): void;
  onStop(): void;
  onClear(): void;
  onCancelEdit(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { input, obstacle, underWay, editing, maxLength } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (editing) field.current?.focus();
  }, [editing]);
  const onKeyDown = (event: KeyboardEvent) => {
    const isComposing = event.nativeEvent.isComposing;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!obstacle && !isComposing) props.onSend();
    }
  };
  return (
    <Paper
      className={classes.root}
      component="section"
      aria-label={t('composer.label')}
    >
      <Field
        inputRef={field}
        label={composerLabel(t, props)}
        value={input}
        onChange={({ target }) => props.onInput(target.value)}
        onKeyDown={onKeyDown}
        error={input.length > maxLength}
        multiline
        minRows={2}
        maxRows={10}
      />
      <div className={classes.bar}>
        <Typography
          className={classes.hint}
          variant="caption"
          color={obstacle ? 'textPrimary' : 'textSecondary'}
          data-testid="composer-hint"
        >
          {obstacle ?? (editing ? t('composer.replaces') : t('composer.keys'))}
        </Typography>
        {editing && (
          <Button size="small" onClick={props.onCancelEdit}>
            {t('composer.cancelEdit')}
          </Button>
        )}
        {props.hasTurns && (
          <Button size="small" onClick={props.onClear}>
            {t('composer.clear')}
          </Button>
        )}
        {underWay && (
          <Button
            variant="outlined"
            startIcon={<StopIcon />}
            onClick={props.onStop}
          >
            {t('composer.stop')}
          </Button>
        )}
        <Button
          variant="contained"
          color="primary"
          startIcon={<SendIcon />}
          disabled={Boolean(obstacle)}
          onClick={props.onSend}
        >
          {t('composer.send')}
        </Button>
      </div>
    </Paper>
  );
}
