import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { EditSetDialog } from '../form/EditSetDialog';
import { ImportDialog } from '../import/ImportDialog';
import { setsTranslationRef } from '../messages';
import { ExportMenu } from './ExportMenu';
import type { LoadedSet } from './useSet';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
  },
  title: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Title of a set, with what can be done. */
export function SetHeader(props: { loaded: LoadedSet; onChange(): void }) {
  const classes = useStyles();
  const { t } = useTranslationRef(setsTranslationRef);
  const { loaded, onChange } = props;
  const { set } = loaded;
  const [open, setOpen] = useState<'edit' | 'import'>();
  const close = () => setOpen(undefined);
  const done = () => {
    close();
    onChange();
  };
  return (
    <div className={classes.root}>
      <Typography variant="h4" component="h1" className={classes.title}>
        {set.title}
      </Typography>
      <div className={classes.actions}>
        {set.editable && (
          <>
            <Button variant="outlined" onClick={() => setOpen('edit')}>
              {t('page.edit')}
            </Button>
            <Button variant="outlined" onClick={() => setOpen('import')}>
              {t('import.title')}
            </Button>
          </>
        )}
        <ExportMenu loaded={loaded} />
      </div>
      {open === 'edit' && (
        <EditSetDialog set={set} onClose={close} onDone={done} />
      )}
      {open === 'import' && (
        <ImportDialog id={set.id} onClose={close} onDone={done} />
      )}
    </div>
  );
}
