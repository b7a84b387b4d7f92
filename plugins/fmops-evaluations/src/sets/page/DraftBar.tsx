import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { makeStyles } from '@material-ui/core/styles';
import type { EvaluationSetDraft } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Field } from '../../fields/Field';
import { FormDialog } from '../form/FormDialog';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  words: { flex: '1 1 16rem' },
}));

/** What waits to be published, with the ways to go on. */
export function DraftBar(props: {
  id: string;
  draft: EvaluationSetDraft;
  onChange(): void;
}) {
  const classes = useStyles();
  const { id, draft, onChange } = props;
  const { added, changed, removed } = draft;
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const [open, setOpen] = useState<'publish' | 'discard'>();
  const [note, setNote] = useState('');
  const [state, act] = useAsyncFn(async () => {
    if (open === 'publish') await sets.publish(id, note || undefined);
    else await sets.discard(id);
    setOpen(undefined);
    setNote('');
    onChange();
  }, [sets, id, open, note, onChange]);
  if (added + changed + removed === 0) return null;
  const words = `${added} added, ${changed} changed, ${removed} removed`;
  return (
    <Alert severity="info">
      <div className={classes.root}>
        <span className={classes.words}>
          The draft is not published: {words}.
        </span>
        <Button
          size="small"
          variant="contained"
          color="primary"
          disabled={draft.rowCount === 0}
          onClick={() => setOpen('publish')}
        >
          Publish
        </Button>
        <Button size="small" onClick={() => setOpen('discard')}>
          Take back
        </Button>
      </div>
      <FormDialog
        open={open === 'publish'}
        title="Publish the draft"
        action="Publish"
        busy={state.loading}
        error={state.error}
        onClose={() => setOpen(undefined)}
        onSubmit={act}
      >
        <div>{words}. A published version never changes.</div>
        <Field
          label="Note"
          multiline
          value={note}
          onChange={({ target }) => setNote(target.value)}
          helperText="What is new, for those who evaluate with it"
          inputProps={{ maxLength: 2000 }}
        />
      </FormDialog>
      <FormDialog
        open={open === 'discard'}
        title="Take the draft back?"
        action="Take back"
        busy={state.loading}
        error={state.error}
        onClose={() => setOpen(undefined)}
        onSubmit={act}
      >
        <div>{words}: all of it is lost.</div>
      </FormDialog>
    </Alert>
  );
}
