import { memo, type CSSProperties, type MouseEvent } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { styledSpans, type LogSpan } from '../ansi/styledSpans';
import { plainText } from '../ansi/terminalLine';
import { matchRanges } from '../search/matchRanges';
import type { LogMessages } from '../messages';
import type { LogLine } from '../store/LogStore';
import { highlightSpans } from './highlightSpans';
import { clockTime } from './clockTime';
import { ROW } from './rows';

/** Looks of lines; asked for once for all of them. */
export const useLineStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    minHeight: ROW,
    lineHeight: `${ROW}px`,
    whiteSpace: 'pre',
    '&:hover': { background: theme.palette.action.hover },
  },
  wrapped: { whiteSpace: 'pre-wrap', wordBreak: 'break-all' },
  chosen: { background: theme.palette.action.selected },
  current: { boxShadow: `inset 3px 0 ${theme.palette.primary.main}` },
  number: {
    flex: 'none',
    alignSelf: 'flex-start',
    height: ROW,
    width: '6ch',
    padding: theme.spacing(0, 1, 0, 0),
    border: 0,
    background: 'none',
    font: 'inherit',
    textAlign: 'right',
    color: theme.palette.text.secondary,
    cursor: 'pointer',
    userSelect: 'none',
  },
  time: {
    flex: 'none',
    width: '14ch',
    color: theme.palette.text.secondary,
  },
  // Text of one line never changes the direction of what stands before it.
  text: { minWidth: 0, unicodeBidi: 'isolate' },
  found: {
    background: theme.palette.warning.light,
    color: theme.palette.getContrastText(theme.palette.warning.light),
  },
}));

/** A line, and how to show it. */
interface LogLineRowProps extends LogLine {
  t: LogMessages;
  classes: ReturnType<typeof useLineStyles>;
  styleOf(span: LogSpan): CSSProperties;
  pattern?: RegExp;
  wrap: boolean;
  times: boolean;
  /** One of the lines that the reader chose. */
  chosen: boolean;
  /** The match that the reader is at. */
  current: boolean;
  onChoose(number: number, extend: boolean): void;
}

/** One line of a log: its number, when it was written, its text in its colours. */
export const LogLineRow = memo(function Row(props: LogLineRowProps) {
  const { t, classes, number, time, text, styleOf, pattern } = props;
  const { wrap, times, chosen, current } = props;
  const spans = highlightSpans(
    styledSpans(text),
    matchRanges(plainText(text), pattern),
  );
  return (
    <div
      className={[
        classes.line,
        wrap && classes.wrapped,
        chosen && classes.chosen,
        current && classes.current,
      ]
        .filter(Boolean)
        .join(' ')}
      data-testid="log-line"
      data-line={number}
      aria-current={current || undefined}
    >
      <button
        type="button"
        className={classes.number}
        tabIndex={-1}
        aria-label={t('lines.choose', { number: String(number) })}
        aria-pressed={chosen}
        onClick={(event: MouseEvent) => props.onChoose(number, event.shiftKey)}
      >
        {number}
      </button>
      {times && (
        <time className={classes.time} dateTime={time} title={time}>
          {time && clockTime(time)}
        </time>
      )}
      <span className={classes.text} data-testid="log-text">
        {spans.map(({ found, ...span }, i) => {
          const style = styleOf(span);
          return found ? (
            <mark key={i} className={classes.found}>
              {span.text}
            </mark>
          ) : (
            <span key={i} style={style}>
              {span.text}
            </span>
          );
        })}
      </span>
    </div>
  );
});
