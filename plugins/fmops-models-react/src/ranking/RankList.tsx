import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Ranking } from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { ContributionBar } from './ContributionBar';
import { CRITERION_WORDS } from './criterionWords';
import { rankingTranslationRef } from './messages';

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
  const { t } = useTranslationRef(rankingTranslationRef);
  const { ranks, ignored } = ranking;
  if (ranks.length === 0) {
    return <Alert severity="info">{t('list.nothing')}</Alert>;
  }
  return (
    <div className={classes.root}>
      {stability && <Typography variant="body2">{stability}</Typography>}
      <ol className={classes.list} aria-label={t('list.label')}>
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
          {t('list.ignored', {
            criteria: ignored
              .map((criterion): string => t(CRITERION_WORDS[criterion]))
              .reduce((first, second) => t('list.and', { first, second })),
          })}
        </Typography>
      )}
    </div>
  );
}
