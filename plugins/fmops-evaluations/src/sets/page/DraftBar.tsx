import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { makeStyles } from '@material-ui/core/styles';
import type { EvaluationSetDraft } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Field } from '../../fields/Field';
import { FormDialog } from '../form/FormDialog';
import { setsTranslationRef } from '../messages';

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
  const { t } = useTranslationRef(setsTranslationRef);
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
  const counts = { added, changed, removed };
  return (
    <Alert severity="info">
      <div className={classes.root}>
        <span className={classes.words}>{t('draft.waiting', counts)}</span>
        <Button
          size="small"
          variant="contained"
          color="primary"
          disabled={draft.rowCount === 0}
          onClick={() => setOpen('publish')}
        >
          {t('draft.publish')}
        </Button>
        <Button size="small" onClick={() => setOpen('discard')}>
          {t('draft.discard')}
        </Button>
      </div>
      <FormDialog
        open={open === 'publish'}
        title={t('draft.publishTitle')}
        action={t('draft.publish')}
        busy={state.loading}
        error={state.error}
        onClose={() => setOpen(undefined)}
        onSubmit={act}
      >
        <div>{t('draft.publishAbout', counts)}</div>
        <Field
          label={t('draft.note')}
          multiline
          value={note}
          onChange={({ target }) => setNote(target.value)}
          helperText={t('draft.noteHint')}
          inputProps={{ maxLength: 2000 }}
        />
      </FormDialog>
      <FormDialog
        open={open === 'discard'}
        title={t('draft.discardTitle')}
        action={t('draft.discard')}
        busy={state.loading}
        error={state.error}
        onClose={() => setOpen(undefined)}
        onSubmit={act}
      >
        <div>{t('draft.discardAbout', counts)}</div>
      </FormDialog>
    </Alert>
  );
}
