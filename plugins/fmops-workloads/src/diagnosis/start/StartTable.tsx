import { makeStyles, useTheme } from '@material-ui/core/styles';
import { LAYER_TITLES } from '../layers';
import { formatDuration } from '../../time/duration';
import { layerColor } from './layerColors';
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
  return (
    <table className={classes.table} aria-label="Time to start">
      <thead>
        <tr>
          <th scope="col">Phase</th>
          <th scope="col">Layer</th>
          <th scope="col">Time</th>
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
              {phase}
            </th>
            <td>{layer ? LAYER_TITLES[layer] ?? layer : 'not known'}</td>
            <td>
              {formatDuration(millis)}
              {lasts && ' so far'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
