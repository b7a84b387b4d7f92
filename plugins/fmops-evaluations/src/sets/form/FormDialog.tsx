import { useId, type ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import Alert from '@material-ui/lab/Alert';
import { messageOf } from '../../loading/messageOf';
import { setsTranslationRef } from '../messages';

const useStyles = makeStyles(theme => ({
  content: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    paddingTop: theme.spacing(1),
  },
}));

/** A form over the page, with why it was refused. */
export function FormDialog(props: {
  open: boolean;
  title: string;
  action: string;
  busy: boolean;
  error?: Error;
  disabled?: boolean;
  onClose(): void;
  onSubmit(): void;
  children: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(setsTranslationRef);
  const id = useId();
  const fullScreen = useMediaQuery(useTheme().breakpoints.down('xs'));
  const { open, title, action, busy, error, disabled } = props;
  return (
    <Dialog
      open={open}
      onClose={busy ? undefined : props.onClose}
      fullWidth
      fullScreen={fullScreen}
      maxWidth="sm"
      aria-labelledby={id}
    >
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent className={classes.content}>
          {props.children}
          {error && <Alert severity="error">{messageOf(error)}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onClose} disabled={busy}>
            {t('form.cancel')}
          </Button>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            disabled={busy || disabled}
          >
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
