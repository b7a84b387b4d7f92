import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  LogSource,
  WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import { messageOf } from '../../errors/problem';
import { logTranslationRef } from '../messages';
import { useLogDownload } from './useLogDownload';

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString(pageLocale(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })} MB`;
}

/** Saves the whole log as a file: also what is not on the page. */
export function DownloadButton(props: {
  workload: WorkloadRef;
  source: LogSource;
}) {
  const { t } = useTranslationRef(logTranslationRef);
  const { bytes, error, start, cancel } = useLogDownload(
    props.workload,
    props.source,
  );
  const busy = bytes !== undefined;
  return (
    <>
      {busy && (
        <Typography variant="caption" color="textSecondary" role="status">
          {megabytes(bytes)} …
        </Typography>
      )}
      {error && (
        <Typography variant="caption" color="error" role="alert">
          {t('download.failed', { problem: messageOf(error) })}
        </Typography>
      )}
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        onClick={busy ? cancel : start}
      >
        {busy ? t('download.cancel') : t('download.start')}
      </Button>
    </>
  );
}
