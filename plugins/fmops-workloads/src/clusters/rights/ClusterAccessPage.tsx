import {
  Content,
  EmptyState,
  InfoCard,
  Progress,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ProblemPanel } from '../../errors/ProblemPanel';
import { AsOf } from '../AsOf';
import { clustersTranslationRef } from '../messages';
import { ClusterRightsView } from './ClusterRightsView';
import { rightsProblems } from './problemTexts';
import { RightsOverview } from './RightsOverview';
import { useClusterRights } from './useClusterRights';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** What the portal may do in all clusters, for platform engineers and auditors. */
export function ClusterAccessPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(clustersTranslationRef);
  const { value: clusters, error, retry } = useClusterRights();
  if (!clusters) {
    return (
      <Content>
        {error ? (
          <ProblemPanel error={error} texts={rightsProblems(t)} retry={retry} />
        ) : (
          <Progress />
        )}
      </Content>
    );
  }
  if (clusters.length === 0) {
    return (
      <Content>
        <EmptyState
          missing="content"
          title={t('rights.noClusters')}
          description={t('rights.noClustersAdvice')}
        />
      </Content>
    );
  }
  return (
    <Content>
      <div className={classes.root}>
        {error && (
          <Typography color="error" role="status">
            {t('rights.stale')}
          </Typography>
        )}
        {clusters.length > 1 && <RightsOverview clusters={clusters} />}
        {clusters.map(rights => (
          <div key={rights.cluster} id={`cluster-${rights.cluster}`}>
            <InfoCard
              title={rights.title ?? rights.cluster}
              subheader={<AsOf time={rights.at} />}
            >
              <ClusterRightsView rights={rights} />
            </InfoCard>
          </div>
        ))}
      </div>
    </Content>
  );
}
