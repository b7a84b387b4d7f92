import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { layerTitle } from '../layers';
import { diagnosisTranslationRef } from '../messages';
import { useFormatDuration } from '../../time/useFormatDuration';
import { layerColor } from './layerColors';
import { phaseTitle } from './phaseTitle';
import type { StartShare } from './startShares';

const useStyles = makeStyles(theme => ({
  table: {
    ...theme.typography.body2,
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'baseline',
      fontWeight: 'inherit',
      padding: theme.spacing(0.25, 1, 0.25, 0),
    },
    '& thead th': { color: theme.palette.text.secondary },
    '& tr > :last-child': {
      textAlign: 'right',
      whiteSpace: 'nowrap',
      paddingRight: 0,
    },
  },
  swatch: {
    display: 'inline-block',
    width: 10,
    height: 10,
    borderRadius: 2,
    marginRight: theme.spacing(1),
  },
}));

/** Where the time to start went: phase, layer and length. */
export function StartTable(props: { shares: readonly StartShare[] }) {
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(diagnosisTranslationRef);
  const formatDuration = useFormatDuration();
  return (
    <table className={classes.table} aria-label={t('start.label')}>
      <thead>
        <tr>
          <th scope="col">{t('start.phase')}</th>
          <th scope="col">{t('start.layer')}</th>
          <th scope="col">{t('start.time')}</th>
        </tr>
      </thead>
      <tbody>
        {props.shares.map(({ phase, layer, from, millis, lasts }) => (
          <tr key={`${from} ${phase}`}>
            <th scope="row">
              <span
                className={classes.swatch}
                style={{ background: layerColor(layer, theme) }}
              />
              {phaseTitle(t, phase)}
            </th>
            <td>{layer ? layerTitle(t, layer) : t('start.layerUnknown')}</td>
            <td>
              {lasts
                ? t('start.soFar', { duration: formatDuration(millis) })
                : formatDuration(millis)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
