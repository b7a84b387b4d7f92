import Chip from '@material-ui/core/Chip';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import PauseIcon from '@material-ui/icons/Pause';
import SyncIcon from '@material-ui/icons/Sync';
import SyncDisabledIcon from '@material-ui/icons/SyncDisabled';
import WifiTetheringIcon from '@material-ui/icons/WifiTethering';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { messageOf } from '../errors/problem';
import { liveTranslationRef } from './messages';
import type { LiveStream } from './useLiveStream';

const SHOWN = {
  connecting: {
    label: 'connecting.label',
    icon: <SyncIcon />,
    explanation: 'connecting.explanation',
  },
  live: {
    label: 'live.label',
    icon: <WifiTetheringIcon />,
    explanation: 'live.explanation',
  },
  shared: {
    label: 'shared.label',
    icon: <WifiTetheringIcon />,
    explanation: 'shared.explanation',
  },
  reconnecting: {
    label: 'reconnecting.label',
    icon: <SyncIcon />,
    explanation: 'reconnecting.explanation',
  },
  paused: {
    label: 'paused.label',
    icon: <PauseIcon />,
    explanation: 'paused.explanation',
  },
  ended: {
    label: 'ended.label',
    icon: <SyncDisabledIcon />,
    explanation: 'ended.explanation',
  },
} as const;

const useStyles = makeStyles(theme => ({
  chip: { margin: 0 },
  live: { color: theme.palette.success.main },
}));

/** Whether what is shown keeps itself up to date. */
export function LiveStatus(props: { stream: LiveStream }) {
  const { connection, error, retry } = props.stream;
  const classes = useStyles();
  const { t } = useTranslationRef(liveTranslationRef);
  const { label, icon, explanation } = SHOWN[connection];
  const what = t(explanation);
  const details = error ? `${what} ${messageOf(error)}` : what;
  return (
    <Tooltip title={details}>
      <span role="status" data-testid="live-status">
        <Chip
          className={classes.chip}
          classes={connection === 'live' ? { icon: classes.live } : undefined}
          size="small"
          variant="outlined"
          icon={icon}
          label={t(label)}
          onClick={connection === 'ended' ? retry : undefined}
        />
      </span>
    </Tooltip>
  );
}
