import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EVERYTHING, RECENT, type LogBeginning } from './beginning';
import { logTranslationRef } from './messages';
import type { LogStore } from './store/LogStore';
import { useLogVersion } from './store/useLogVersion';

/** Says what of a log came before what is shown, and how to get at it. */
export function BeginningNotice(props: {
  store: LogStore;
  beginning: LogBeginning;
  onBeginningChange(beginning: LogBeginning): void;
}) {
  const { t } = useTranslationRef(logTranslationRef);
  const { store, beginning, onBeginningChange } = props;
  useLogVersion(store);
  const count = store.dropped + store.length;
  const cut = beginning === RECENT ? count >= RECENT.tailLines : true;
  if (store.dropped > 0) {
    return (
      <Typography variant="caption" color="textSecondary">
        {t('beginning.dropped', { number: store.dropped })}
      </Typography>
    );
  }
  if (beginning === EVERYTHING || !cut || count === 0) {
    return null;
  }
  return (
    <Typography variant="caption" color="textSecondary" component="div">
      {t('beginning.notRead')}{' '}
      <Button size="small" onClick={() => onBeginningChange(EVERYTHING)}>
        {t('beginning.readAll')}
      </Button>
    </Typography>
  );
}
