import type { ReactNode } from 'react';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TopIcon from '@material-ui/icons/VerticalAlignTop';
import EndIcon from '@material-ui/icons/VerticalAlignBottom';
import { LogSwitch } from './LogSwitch';
import { logTranslationRef } from './messages';

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
  const { t } = useTranslationRef(logTranslationRef);
  const { look, onLookChange, onlyMatches, follow } = props;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('toolbar.label')}>
      {props.search}
      {onlyMatches !== undefined && (
        <LogSwitch
          label={t('toolbar.onlyMatches')}
          checked={onlyMatches}
          onChange={props.onOnlyMatchesChange}
        />
      )}
      {follow !== undefined && (
        <LogSwitch
          label={t('toolbar.follow')}
          checked={follow}
          onChange={props.onFollowChange}
        />
      )}
      <LogSwitch
        label={t('toolbar.wrap')}
        checked={look.wrap}
        onChange={wrap => onLookChange({ ...look, wrap })}
      />
      <LogSwitch
        label={t('toolbar.times')}
        checked={look.times}
        onChange={times => onLookChange({ ...look, times })}
      />
      <div className={classes.end}>
        <IconButton
          size="small"
          aria-label={t('toolbar.first')}
          title={t('toolbar.first')}
          onClick={props.onTop}
        >
          <TopIcon fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          aria-label={t('toolbar.last')}
          title={t('toolbar.last')}
          onClick={props.onEnd}
        >
          <EndIcon fontSize="small" />
        </IconButton>
        {props.children}
      </div>
    </div>
  );
}
