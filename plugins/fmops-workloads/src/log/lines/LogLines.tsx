import {
  forwardRef,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import useMeasure from 'react-use/lib/useMeasure';
import { spanStyles } from '../ansi/spanStyles';
import { logTranslationRef } from '../messages';
import type { LogStore } from '../store/LogStore';
import { LogLineRow, useLineStyles } from './LogLineRow';
import { ROW, evenRows, wrappedRows } from './rows';

const OVERSCAN = 20;
/** How far from the end, in pixels, a reader still counts as following it. */
const NEAR_END = ROW * 1.5;
/** Characters that numbers and times take, and the one at the edge. */
const GUTTER = 8;
const TIME = 14;

const useStyles = makeStyles(theme => ({
  root: {
    height: 'clamp(260px, 55vh, 640px)',
    minHeight: 120,
    resize: 'vertical',
    overflow: 'auto',
    overscrollBehavior: 'contain',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.background.default,
    fontFamily: 'Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontSize: theme.typography.pxToRem(12),
  },
  lines: { position: 'relative' },
  window: {
    position: 'absolute',
    left: 0,
    top: 0,
    width: 'max-content',
    minWidth: '100%',
  },
  wrapped: { width: '100%' },
  letter: { position: 'absolute', visibility: 'hidden' },
}));

/** Moves a log in view. */
export interface LogScroller {
  toLine(number: number): void;
  toTop(): void;
  toEnd(): void;
}

/** What of a log is shown, and how. */
export interface LogLinesProps {
  store: LogStore;
  /** Of the store, so that a change is seen. */
  version: number;
  /** Numbers of the lines to show; all when absent. */
  only?: readonly number[];
  pattern?: RegExp;
  /** Number of the match that the reader is at. */
  current?: number;
  chosen?: { from: number; to: number };
  wrap: boolean;
  times: boolean;
  follow: boolean;
  onFollowChange(follow: boolean): void;
  onChoose(number: number, extend: boolean): void;
}

/**
 * A log of which only what is in view is in the page. While `follow` is set it
 * stays at the end; scrolling up unsets it, scrolling to the end sets it.
 */
export const LogLines = forwardRef<LogScroller, LogLinesProps>(function Lines(
  props,
  ref,
) {
  const classes = useStyles();
  const { t } = useTranslationRef(logTranslationRef);
  const lineClasses = useLineStyles();
  const theme = useTheme();
  const { store, version, only, follow, wrap, times, chosen } = props;
  const root = useRef<HTMLDivElement>(null);
  const letters = useRef<HTMLSpanElement>(null);
  const [measured, { width }] = useMeasure<HTMLDivElement>();
  const [view, setView] = useState({ top: 0, height: 640 });
  const styleOf = useMemo(() => spanStyles(theme), [theme]);

  const { dropped } = store;
  const count = only ? only.length : store.length;
  const indexOf = (item: number) => (only ? only[item] - dropped - 1 : item);
  const letter = (letters.current?.offsetWidth ?? 0) / 10 || 7;
  const columns = Math.floor(width / letter) - GUTTER - (times ? TIME : 0);
  const rows = useMemo(
    () =>
      wrap
        ? wrappedRows(
            count,
            item => store.width(only ? only[item] - store.dropped - 1 : item),
            columns,
          )
        : evenRows(count),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the store changes in place
    [wrap, count, store, only, columns, version],
  );

  useImperativeHandle(ref, () => ({
    toLine(number) {
      const item = only ? only.indexOf(number) : number - store.dropped - 1;
      const { current } = root;
      if (current && item >= 0) {
        current.scrollTop =
          rows.above(item) * ROW - current.clientHeight / 2 + ROW;
      }
    },
    toTop() {
      root.current!.scrollTop = 0;
    },
    toEnd() {
      root.current!.scrollTop = root.current!.scrollHeight;
    },
  }));

  const lastDropped = useRef(dropped);
  useLayoutEffect(() => {
    const gone = dropped - lastDropped.current;
    lastDropped.current = dropped;
    if (follow) {
      root.current!.scrollTop = root.current!.scrollHeight;
    } else if (gone > 0 && !only) {
      // What somebody reads stays where it is while lines above it go
      root.current!.scrollTop -= gone * ROW;
    }
  }, [follow, version, wrap, only, dropped]);

  const onScroll = () => {
    const { scrollTop, scrollHeight, clientHeight } = root.current!;
    const up = scrollTop < view.top;
    setView({ top: scrollTop, height: clientHeight });
    const atEnd = scrollHeight - scrollTop - clientHeight <= NEAR_END;
    if (atEnd !== follow && (atEnd || up)) {
      props.onFollowChange(atEnd);
    }
  };

  const top = Math.min(view.top / ROW, Math.max(0, rows.total - 1));
  const first = Math.max(0, rows.lineAt(top) - OVERSCAN);
  const last = Math.min(
    count,
    rows.lineAt(top + view.height / ROW) + 1 + OVERSCAN,
  );
  return (
    <div
      ref={root}
      className={classes.root}
      onScroll={onScroll}
      role="log"
      aria-label={t('lines.label')}
      aria-live="off"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it
      tabIndex={0}
    >
      <span ref={letters} className={classes.letter} aria-hidden>
        0123456789
      </span>
      <div ref={measured} />
      <div className={classes.lines} style={{ height: rows.total * ROW }}>
        <div
          className={`${classes.window} ${wrap ? classes.wrapped : ''}`}
          style={{ transform: `translateY(${rows.above(first) * ROW}px)` }}
        >
          {Array.from({ length: Math.max(0, last - first) }, (_, i) => {
            const line = store.line(indexOf(first + i));
            return (
              <LogLineRow
                key={line.number}
                {...line}
                {...{ t, styleOf, wrap, times }}
                classes={lineClasses}
                pattern={props.pattern}
                chosen={Boolean(
                  chosen &&
                    chosen.from <= line.number &&
                    line.number <= chosen.to,
                )}
                current={props.current === line.number}
                onChoose={props.onChoose}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
});
