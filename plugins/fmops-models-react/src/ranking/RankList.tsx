import type { Ranking } from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { ContributionBar } from './ContributionBar';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), alignContent: 'start' },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(2),
    overflowWrap: 'anywhere',
  },
}));

/**
 * Props of {@link RankList}.
 *
 * @public
 */
export interface RankListProps {
  ranking: Ranking;
  /** How far the weights can change before another one is first. */
  stability?: string;
}

/**
 * Models in their order, each with the reason for its place.
 *
 * @public
 */
export function RankList({ ranking, stability }: RankListProps) {
  const classes = useStyles();
  const { ranks, ignored } = ranking;
  if (ranks.length === 0) {
    return (
      <Alert severity="info">
        There is no ranking: nothing that is known has a weight above 0.
      </Alert>
    );
  }
  return (
    <div className={classes.root}>
      {stability && <Typography variant="body2">{stability}</Typography>}
      <ol className={classes.list} aria-label="Ranking">
        {ranks.map(({ rank, candidate, contributions, reason }) => (
          <li key={candidate.id}>
            <Typography variant="subtitle1" component="h3">
              {rank}. {candidate.title}
            </Typography>
            <ContributionBar contributions={contributions} />
            <Typography variant="body2">{reason}</Typography>
          </li>
        ))}
      </ol>
      {ignored.length > 0 && (
        <Typography variant="caption" color="textSecondary">
          Nothing comparable is known of {ignored.join(' and ')}, so it does not
          count.
        </Typography>
      )}
    </div>
  );
}
