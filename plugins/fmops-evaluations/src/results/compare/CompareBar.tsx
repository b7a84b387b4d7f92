import { LinkButton } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { comparisonRouteRef } from '../../routes';
import { compareIdsQuery, MAX_SIDE_BY_SIDE } from './compareQuery';
import { resultsCompareTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
}));

/** What was chosen to compare, and the way there. */
export function CompareBar(props: { ids: readonly string[]; onClear(): void }) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsCompareTranslationRef);
  const { ids, onClear } = props;
  const path = useRouteRef(comparisonRouteRef)?.() ?? '';
  const max = String(MAX_SIDE_BY_SIDE);
  return (
    <div className={classes.root}>
      <Typography variant="body2" role="status">
        {ids.length === 0
          ? t('bar.none', { max })
          : t('bar.chosen', { chosen: String(ids.length), max })}
      </Typography>
      {ids.length > 1 && (
        <LinkButton
          variant="contained"
          color="primary"
          size="small"
          to={`${path}${compareIdsQuery(ids)}`}
        >
          {t('bar.compare')}
        </LinkButton>
      )}
      {ids.length > 0 && (
        <Button size="small" onClick={onClear}>
          {t('bar.clear')}
        </Button>
      )}
    </div>
  );
}
