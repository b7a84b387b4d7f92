import Chip from '@material-ui/core/Chip';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import PauseIcon from '@material-ui/icons/Pause';
import SyncIcon from '@material-ui/icons/Sync';
import SyncDisabledIcon from '@material-ui/icons/SyncDisabled';
import WifiTetheringIcon from '@material-ui/icons/WifiTethering';
import { messageOf } from '../errors/problem';
import type { Connection, LiveStream } from './useLiveStream';

const SHOWN: Record<
  Connection,
  { label: string; icon: JSX.Element; explanation: string }
> = {
  connecting: {
    label: 'Connecting',
    icon: <SyncIcon />,
    explanation: 'The live connection is being opened.',
  },
  live: {
    label: 'Live',
    icon: <WifiTetheringIcon />,
    explanation: 'Changes appear by themselves.',
  },
  shared: {
    label: 'Every few seconds',
    icon: <WifiTetheringIcon />,
    explanation:
      'So many pages of the portal are open that they take turns with the connections of this browser.',
  },
  reconnecting: {
    label: 'Reconnecting',
    icon: <SyncIcon />,
    explanation: 'The connection was lost and is being opened again.',
  },
  paused: {
    label: 'Paused',
    icon: <PauseIcon />,
    explanation: 'Updates pause while the page is in the background.',
  },
  ended: {
    label: 'Not live',
    icon: <SyncDisabledIcon />,
    explanation: 'The connection has ended. Click to open it again.',
  },
};

const useStyles = makeStyles(theme => ({
  chip: { margin: 0 },
  live: { color: theme.palette.success.main },
}));

/** Whether what is shown keeps itself up to date. */
export function LiveStatus(props: { stream: LiveStream }) {
  const { connection, error, retry } = props.stream;
  const classes = useStyles();
  const { label, icon, explanation } = SHOWN[connection];
  const details = error ? `${explanation} ${messageOf(error)}` : explanation;
  return (
    <Tooltip title={details}>
      <span role="status" data-testid="live-status">
        <Chip
          className={classes.chip}
          classes={connection === 'live' ? { icon: classes.live } : undefined}
          size="small"
          variant="outlined"
          icon={icon}
          label={label}
          onClick={connection === 'ended' ? retry : undefined}
        />
      </span>
    </Tooltip>
  );
}
