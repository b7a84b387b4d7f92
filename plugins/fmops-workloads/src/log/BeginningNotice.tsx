import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { EVERYTHING, RECENT, type LogBeginning } from './beginning';
import type { LogStore } from './store/LogStore';
import { useLogVersion } from './store/useLogVersion';

/** Says what of a log came before what is shown, and how to get at it. */
export function BeginningNotice(props: {
  store: LogStore;
  beginning: LogBeginning;
  onBeginningChange(beginning: LogBeginning): void;
}) {
  const { store, beginning, onBeginningChange } = props;
  useLogVersion(store);
  const count = store.dropped + store.length;
  const cut = beginning === RECENT ? count >= RECENT.tailLines : true;
  if (store.dropped > 0) {
    return (
      <Typography variant="caption" color="textSecondary">
        The first {store.dropped.toLocaleString('en')} lines are no longer kept
        here; the download has them.
      </Typography>
    );
  }
  if (beginning === EVERYTHING || !cut || count === 0) {
    return null;
  }
  return (
    <Typography variant="caption" color="textSecondary" component="div">
      What came before is not read yet.{' '}
      <Button size="small" onClick={() => onBeginningChange(EVERYTHING)}>
        Read all
      </Button>
    </Typography>
  );
}
