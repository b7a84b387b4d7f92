import { useRef, useState } from 'react';
import { toError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import { promotionScanPermission } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { messageOf } from '../../loading/messageOf';
import { useChosenModel } from '../request/useChosenModel';
import { usePromotions } from '../usePromotions';
import {
  modelPromotionsTranslationRef,
  type ModelPromotionMessages,
} from './messages';

const LARGEST = 15_000_000;

/** Reads a report, as far as it is JSON. */
async function readReport(t: ModelPromotionMessages, file: File) {
  if (file.size > LARGEST) {
    throw new Error(
      t('import.tooLarge', { file: file.name, megabytes: LARGEST / 1e6 }),
    );
  }
  try {
    return JSON.parse(await file.text());
  } catch {
    throw new Error(t('import.noJson', { file: file.name }));
  }
}

/** Brings a security report of a version in. */
export function ImportScan(props: { model: string; onDone(): void }) {
  const { model, onDone } = props;
  const { t } = useTranslationRef(modelPromotionsTranslationRef);
  const promotions = usePromotions();
  const { allowed } = usePermission({ permission: promotionScanPermission });
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [version, setVersion] = useState('');
  const [file, setFile] = useState<File>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { value: chosen } = useChosenModel(open ? model : undefined);
  if (!allowed) return null;

  async function bringIn() {
    if (!file) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const report = await readReport(t, file);
      await promotions.importScan({ model, version, report });
      setOpen(false);
      setFile(undefined);
      onDone();
    } catch (error) {
      setProblem(messageOf(toError(error)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('import.open')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        fullWidth
        maxWidth="xs"
        aria-labelledby="import-scan"
      >
        <DialogTitle id="import-scan">{t('import.title')}</DialogTitle>
        <DialogContent>
          <Field
            select
            required
            margin="dense"
            label={t('import.version')}
            value={version}
            onChange={({ target }) => setVersion(target.value)}
          >
            {(chosen?.versions ?? []).map(item => (
              <MenuItem key={item} value={item}>
                {item}
              </MenuItem>
            ))}
          </Field>
          <Button variant="outlined" onClick={() => input.current?.click()}>
            {file ? file.name : t('import.chooseFile')}
          </Button>
          <input
            ref={input}
            hidden
            type="file"
            accept=".json,.sarif,application/json"
            aria-label={t('import.report')}
            onChange={({ target }) => setFile(target.files?.[0])}
          />
          {problem && (
            <Typography color="error" role="alert">
              {problem}
            </Typography>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{t('import.cancel')}</Button>
          <Button
            color="primary"
            variant="contained"
            disabled={busy || !file || !version}
            onClick={bringIn}
          >
            {t('import.submit')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
