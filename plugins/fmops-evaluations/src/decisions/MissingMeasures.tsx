import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { MissingMeasure } from '@fmops/backstage-plugin-fmops-evaluations-common';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** What would count and is not known, by model. */
export function MissingMeasures(props: { missing: readonly MissingMeasure[] }) {
  const classes = useStyles();
  const { missing } = props;
  return missing.length > 0 ? (
    <Alert severity="info">
      <Typography variant="body2">
        Not known, and taken as the average of the others:
      </Typography>
      <ul className={classes.list}>
        {missing.map(({ candidate, criterion, measures }) => (
          <li key={`${candidate.id} ${criterion}`}>
            {candidate.title}, {criterion}: {measures.join('; ')}
          </li>
        ))}
      </ul>
    </Alert>
  ) : null;
}
