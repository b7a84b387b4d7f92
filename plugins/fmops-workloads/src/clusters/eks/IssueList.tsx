import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EksIssue } from '@fmops/backstage-plugin-fmops-workloads-common';
import { clustersTranslationRef } from '../messages';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  text: { overflowWrap: 'anywhere' },
}));

/** What EKS says is wrong. */
export function IssueList(props: { issues: readonly EksIssue[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(clustersTranslationRef);
  const { issues } = props;
  if (issues.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary" component="span">
        {t('value.none')}
      </Typography>
    );
  }
  return (
    <ul className={classes.list}>
      {issues.map(({ code, message, resources }, index) => (
        // eslint-disable-next-line react/no-array-index-key -- the same may be said twice
        <li key={`${code}-${index}`} className={classes.text}>
          <strong>{code}</strong>
          {message ? `: ${message}` : ''}
          {resources.length > 0 ? ` (${resources.join(', ')})` : ''}
        </li>
      ))}
    </ul>
  );
}
