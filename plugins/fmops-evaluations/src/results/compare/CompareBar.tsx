import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { comparisonRouteRef } from '../../routes';
import { compareIdsQuery, MAX_SIDE_BY_SIDE } from './compareQuery';

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
  const { ids, onClear } = props;
  const path = useRouteRef(comparisonRouteRef)?.() ?? '';
  return (
    <div className={classes.root}>
      <Typography variant="body2" role="status">
        {ids.length === 0
          ? `Choose up to ${MAX_SIDE_BY_SIDE} to compare.`
          : `${ids.length} of at most ${MAX_SIDE_BY_SIDE} chosen to compare.`}
      </Typography>
      {ids.length > 1 && (
        <LinkButton
          variant="contained"
          color="primary"
          size="small"
          to={`${path}${compareIdsQuery(ids)}`}
        >
          Compare
        </LinkButton>
      )}
      {ids.length > 0 && (
        <Button size="small" onClick={onClear}>
          Clear
        </Button>
      )}
    </div>
  );
}
