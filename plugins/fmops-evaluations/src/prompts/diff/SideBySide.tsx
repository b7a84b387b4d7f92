import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableContainer from '@material-ui/core/TableContainer';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { promptsTranslationRef } from '../messages';
import { diffRows, type DiffLine } from './diffRows';

const useStyles = makeStyles(theme => ({
  root: {
    overflowX: 'auto',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  table: {
    width: '100%',
    minWidth: 640,
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontFamily: 'monospace',
    fontSize: theme.typography.pxToRem(13),
    color: theme.palette.text.primary,
    '& td, & th': { verticalAlign: 'top', padding: theme.spacing(0.25, 1) },
    '& th[scope=col]': {
      ...theme.typography.body2,
      fontWeight: theme.typography.fontWeightBold,
      textAlign: 'left',
      padding: theme.spacing(1),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
  number: {
    width: theme.spacing(6),
    color: theme.palette.text.secondary,
    textAlign: 'right',
    userSelect: 'none',
  },
  line: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  removed: { backgroundColor: alpha(theme.palette.error.main, 0.12) },
  added: { backgroundColor: alpha(theme.palette.success.main, 0.14) },
  absent: { backgroundColor: theme.palette.action.hover },
  gone: {
    backgroundColor: alpha(theme.palette.error.main, 0.3),
    color: 'inherit',
  },
  come: {
    backgroundColor: alpha(theme.palette.success.main, 0.35),
    color: 'inherit',
    textDecoration: 'none',
  },
}));

/** Two texts side by side, with what differs marked, for ears too. */
export function SideBySide(props: {
  left: { title: string; text: string };
  right: { title: string; text: string };
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(promptsTranslationRef);
  const { left, right } = props;
  const rows = useMemo(
    () => diffRows(left.text, right.text),
    [left.text, right.text],
  );
  return (
    <TableContainer
      className={classes.root}
      role="region"
      tabIndex={0}
      aria-label={t('diff.region', { left: left.title, right: right.title })}
    >
      <table className={classes.table}>
        <colgroup>
          <col className={classes.number} />
          <col />
          <col className={classes.number} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {left.title}
            </th>
            <th scope="col" colSpan={2}>
              {right.title}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <Side line={row.left} side="removed" />
              <Side line={row.right} side="added" />
            </tr>
          ))}
        </tbody>
      </table>
    </TableContainer>
  );
}

function Side(props: { line?: DiffLine; side: 'removed' | 'added' }) {
  const classes = useStyles();
  const { line, side } = props;
  if (!line) {
    return <td colSpan={2} className={classes.absent} />;
  }
  const [Mark, mark] =
    side === 'removed'
      ? (['del', classes.gone] as const)
      : (['ins', classes.come] as const);
  const shade = line.differs ? classes[side] : '';
  return (
    <>
      <td className={`${classes.number} ${shade}`}>{line.number}</td>
      <td className={`${classes.line} ${shade}`}>
        {line.parts.map(({ text, differs }, index) =>
          differs ? (
            <Mark key={index} className={mark}>
              {text}
            </Mark>
          ) : (
            text
          ),
        )}
      </td>
    </>
  );
}
