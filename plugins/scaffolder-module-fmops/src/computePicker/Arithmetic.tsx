import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { memoryParts } from './memoryParts';
import type { MemoryCheck } from './estimateOf';
import { computePickerTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(1) },
  summary: { cursor: 'pointer' },
  table: {
    borderCollapse: 'collapse',
    '& th': { textAlign: 'left', fontWeight: 'normal' },
    '& td': {
      textAlign: 'right',
      paddingLeft: theme.spacing(3),
      fontVariantNumeric: 'tabular-nums',
    },
    '& tfoot th, & tfoot td': {
      borderTop: '1px solid',
      fontWeight: theme.typography.fontWeightBold,
    },
  },
}));

const gib = (value: number) => `${value.toFixed(1)} GiB`;

/** How the memory of each device adds up. */
export const Arithmetic = ({ check }: { check: MemoryCheck }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(computePickerTranslationRef);
  const parts = memoryParts(check);
  if (parts.length === 0 || check.perGpuGiB === undefined) {
    return null;
  }
  return (
    <details className={classes.root}>
      <summary className={classes.summary}>{t('sum.summary')}</summary>
      <table className={classes.table}>
        <tbody>
          {parts.map(part => (
            <tr key={part.title}>
              <th scope="row">{t(part.title)}</th>
              <td>{gib(part.gib)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('sum.together')}</th>
            <td>{gib(check.perGpuGiB)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
};
