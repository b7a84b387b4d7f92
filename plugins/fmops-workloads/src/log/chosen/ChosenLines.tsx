import { useEffect } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import useCopyToClipboard from 'react-use/lib/useCopyToClipboard';
import { toastApiRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useApi } from '@backstage/core-plugin-api';
import type { LogSource } from '@fmops/backstage-plugin-fmops-workloads-common';
import { lineHash } from '../lineLink';
import { logTranslationRef } from '../messages';
import type { LogStore } from '../store/LogStore';
import type { LineRange } from './useChosenLines';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
  },
}));

function textOf(store: LogStore, { from, to }: LineRange): string {
  const first = Math.max(0, from - store.dropped - 1);
  const last = Math.min(store.length, to - store.dropped);
  return Array.from({ length: Math.max(0, last - first) }, (_, i) =>
    store.plain(first + i),
  ).join('\n');
}

/** Address of lines: by their times, since numbers depend on what was read. */
function addressOf(
  store: LogStore,
  { from, to }: LineRange,
  source: LogSource & { container: string },
): string {
  const mark = (number: number) =>
    store.line(number - store.dropped - 1).time ?? `${number}`;
  const url = new URL(window.location.href);
  url.hash = lineHash({ ...source, from: mark(from), to: mark(to) });
  return url.href;
}

/** What can be done with lines that were chosen. */
export function ChosenLines(props: {
  store: LogStore;
  chosen: LineRange;
  /** Which log they are of. */
  source: LogSource & { container: string };
  onClear(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(logTranslationRef);
  const { store, chosen, source, onClear } = props;
  const toasts = useApi(toastApiRef);
  const [{ value, error }, copy] = useCopyToClipboard();
  useEffect(() => {
    if (value) {
      toasts.post({
        title: error ? t('chosen.notCopied') : t('chosen.copied'),
        status: error ? 'warning' : 'success',
        timeout: 3_000,
      });
    }
  }, [value, error, toasts, t]);
  const { from, to } = chosen;
  return (
    <div className={classes.root}>
      <Typography variant="caption" color="textSecondary">
        {from === to
          ? t('chosen.line', { number: String(from) })
          : t('chosen.lines', { from: String(from), to: String(to) })}
      </Typography>
      <Button size="small" onClick={() => copy(textOf(store, chosen))}>
        {t('chosen.copyText')}
      </Button>
      <Button
        size="small"
        onClick={() => copy(addressOf(store, chosen, source))}
      >
        {t('chosen.copyLink')}
      </Button>
      <Button size="small" onClick={onClear}>
        {t('chosen.clear')}
      </Button>
    </div>
  );
}
