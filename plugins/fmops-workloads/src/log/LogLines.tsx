import { useEffect, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import type { LogBuffer } from './logBuffer';

const LINE = 20;
const OVERSCAN = 30;
/** How far from the end, in pixels, a reader still counts as following it. */
const NEAR_END = LINE * 1.5;

const useStyles = makeStyles(theme => ({
  root: {
    height: 420,
    overflow: 'auto',
    overscrollBehavior: 'contain',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.background.default,
    fontFamily: 'Menlo, Consolas, monospace',
    fontSize: theme.typography.pxToRem(12),
  },
  lines: { position: 'relative', minWidth: 'max-content' },
  window: { position: 'absolute', left: 0, top: 0 },
  line: {
    height: LINE,
    lineHeight: `${LINE}px`,
    whiteSpace: 'pre',
    padding: theme.spacing(0, 1),
  },
  number: {
    display: 'inline-block',
    width: '4.5em',
    paddingRight: '1em',
    textAlign: 'right',
    color: theme.palette.text.secondary,
    userSelect: 'none',
  },
}));

/**
 * A log of which only what is in view is in the page. While `follow` is set it
 * stays at the end; scrolling up unsets it, scrolling to the end sets it.
 */
export function LogLines(props: {
  log: LogBuffer;
  follow: boolean;
  onFollowChange(follow: boolean): void;
}) {
  const classes = useStyles();
  const { log, follow, onFollowChange } = props;
  const { lines, dropped } = log;
  const root = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 420 });

  useEffect(() => {
    if (follow && root.current) {
      root.current.scrollTop = root.current.scrollHeight;
    }
  }, [follow, lines]);

  const onScroll = () => {
    const { scrollTop, scrollHeight, clientHeight } = root.current!;
    const up = scrollTop < view.top;
    setView({ top: scrollTop, height: clientHeight });
    const atEnd = scrollHeight - scrollTop - clientHeight <= NEAR_END;
    if (atEnd !== follow && (atEnd || up)) {
      onFollowChange(atEnd);
    }
  };

  const visible = Math.ceil(view.height / LINE) + 2 * OVERSCAN;
  const first = Math.max(
    0,
    Math.min(Math.floor(view.top / LINE) - OVERSCAN, lines.length - visible),
  );
  return (
    <div
      ref={root}
      className={classes.root}
      onScroll={onScroll}
      role="log"
      aria-label="Log"
      aria-live="off"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it
      tabIndex={0}
    >
      <div className={classes.lines} style={{ height: lines.length * LINE }}>
        <div
          className={classes.window}
          style={{ transform: `translateY(${first * LINE}px)` }}
        >
          {lines.slice(first, first + visible).map((line, i) => {
            const number = dropped + first + i + 1;
            return (
              <div key={number} className={classes.line} data-testid="log-line">
                <span className={classes.number} aria-hidden>
                  {number}
                </span>
                {line}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
