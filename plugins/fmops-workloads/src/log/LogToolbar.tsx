import type { ReactNode } from 'react';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import TopIcon from '@material-ui/icons/VerticalAlignTop';
import EndIcon from '@material-ui/icons/VerticalAlignBottom';
import { LogSwitch } from './LogSwitch';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
  },
  end: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    marginLeft: 'auto',
  },
}));

/** How a log is shown, as the reader chose; kept by the browser. */
export interface LogLook {
  wrap: boolean;
  times: boolean;
}

/** Above a log: search, ways of showing it, ways through it. */
export function LogToolbar(props: {
  search: ReactNode;
  look: LogLook;
  onLookChange(look: LogLook): void;
  /** Undefined where nothing is sought. */
  onlyMatches?: boolean;
  onOnlyMatchesChange(onlyMatches: boolean): void;
  /** Undefined where a log does not grow. */
  follow?: boolean;
  onFollowChange(follow: boolean): void;
  onTop(): void;
  onEnd(): void;
  /** At the end of the bar. */
  children?: ReactNode;
}) {
  const classes = useStyles();
  const { look, onLookChange, onlyMatches, follow } = props;
  return (
    <div className={classes.bar} role="toolbar" aria-label="Log">
      {props.search}
      {onlyMatches !== undefined && (
        <LogSwitch
          label="Only matches"
          checked={onlyMatches}
          onChange={props.onOnlyMatchesChange}
        />
      )}
      {follow !== undefined && (
        <LogSwitch
          label="Follow"
          checked={follow}
          onChange={props.onFollowChange}
        />
      )}
      <LogSwitch
        label="Wrap"
        checked={look.wrap}
        onChange={wrap => onLookChange({ ...look, wrap })}
      />
      <LogSwitch
        label="Times"
        checked={look.times}
        onChange={times => onLookChange({ ...look, times })}
      />
      <div className={classes.end}>
        <IconButton
          size="small"
          aria-label="To the first line"
          title="To the first line"
          onClick={props.onTop}
        >
          <TopIcon fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          aria-label="To the last line"
          title="To the last line"
          onClick={props.onEnd}
        >
          <EndIcon fontSize="small" />
        </IconButton>
        {props.children}
      </div>
    </div>
  );
}
