import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../../api/fmopsEvaluationsApiRef';
import { messageOf } from '../../../loading/messageOf';
import { resultsRecordTranslationRef } from '../messages';
import { allRows } from './allRows';
import { rowsCsv, scoresCsv } from './csv';
import { saveFile } from '../../../layout/saveFile';

const CSV = 'text/csv;charset=utf-8';

/** Takes an evaluation elsewhere. */
export function DownloadMenu({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslationRef(resultsRecordTranslationRef);
  const { results } = useApi(fmopsEvaluationsApiRef);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { id } = evaluation;
  const [state, download] = useAsyncFn(
    async (what: 'json' | 'scores' | 'rows') => {
      setAnchor(null);
      if (what === 'scores') {
        saveFile(`evaluation-${id}-scores.csv`, CSV, scoresCsv(evaluation));
        return;
      }
      const rows = evaluation.rowsDeletedAt ? [] : await allRows(results, id);
      if (what === 'rows') {
        saveFile(`evaluation-${id}-rows.csv`, CSV, rowsCsv(rows));
      } else {
        const text = JSON.stringify({ evaluation, rows }, null, 2);
        saveFile(`evaluation-${id}.json`, 'application/json', text);
      }
    },
    [results, evaluation],
  );
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<DownloadIcon />}
        disabled={state.loading}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {state.loading ? t('download.running') : t('download.button')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
      >
        <MenuItem onClick={() => download('json')}>
          {t('download.everything')}
        </MenuItem>
        <MenuItem onClick={() => download('scores')}>
          {t('download.scores')}
        </MenuItem>
        <MenuItem
          disabled={evaluation.rows === 0}
          onClick={() => download('rows')}
        >
          {t('download.rows')}
        </MenuItem>
      </Menu>
      {state.error && (
        <Typography color="error" variant="body2" role="alert">
          {messageOf(state.error)}
        </Typography>
      )}
    </>
  );
}
