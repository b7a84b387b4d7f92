import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Alert from '@material-ui/lab/Alert';
import {
  evaluationDeletePermission,
  type Evaluation,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { messageOf } from '../../loading/messageOf';
import { evaluationListRouteRef } from '../../routes';
import { resultsRecordTranslationRef } from './messages';

/** Deletes an evaluation after a question; the backend decides who may. */
export function RemoveButton({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslationRef(resultsRecordTranslationRef);
  const { results } = useApi(fmopsEvaluationsApiRef);
  const { allowed } = usePermission({
    permission: evaluationDeletePermission,
  });
  const navigate = useNavigate();
  const list = useRouteRef(evaluationListRouteRef)?.() ?? '';
  const [open, setOpen] = useState(false);
  const [{ loading, error }, remove] = useAsyncFn(async () => {
    await results.remove(evaluation.id);
    navigate(list, { replace: true });
  }, [results, evaluation.id, list, navigate]);
  if (!allowed) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('remove.button')}
      </Button>
      <Dialog open={open} onClose={close} aria-labelledby="remove-evaluation">
        <DialogTitle id="remove-evaluation">{t('remove.title')}</DialogTitle>
        <DialogContent>
          <DialogContentText>
            {t('remove.about', { count: evaluation.rows })}
          </DialogContentText>
          {error && <Alert severity="error">{messageOf(error)}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('remove.keep')}</Button>
          <Button color="primary" disabled={loading} onClick={remove}>
            {t('remove.button')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
