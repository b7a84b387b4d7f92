import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Rating } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { describeRating } from '../control/GivenRating';
import { ratingsTranslationRef } from '../messages';

const useStyles = makeStyles(theme => ({
  root: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& li + li': { marginTop: theme.spacing(1) },
  },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
}));

/** What people have written, newest first; not who. */
export function Comments(props: { ratings: Rating[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(ratingsTranslationRef);
  return (
    <section>
      <Typography variant="subtitle2" component="h3">
        {t('comments.title')}
      </Typography>
      <ul className={classes.root}>
        {props.ratings.map(({ id, comment, createdAt, ...rating }) => (
          <li key={id}>
            <Typography variant="body2" className={classes.text}>
              {comment}
            </Typography>
            <Typography variant="caption" color="textSecondary">
              {[createdAt.slice(0, 10), describeRating(t, rating)]
                .filter(Boolean)
                .join(', ')}
            </Typography>
          </li>
        ))}
      </ul>
    </section>
  );
}
