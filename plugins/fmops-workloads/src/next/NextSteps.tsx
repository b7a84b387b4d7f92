import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { InfoCard, Link, LinkButton } from '@backstage/core-components';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { stageTitle } from '../lineage/stageTitle';
import type { Offer } from './offersFrom';
import { useNextOffers } from './useNextOffers';
import { useTemplatePath } from './useTemplatePath';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    fontFamily: theme.typography.fontFamily,
  },
  stages: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
    margin: 0,
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& li': { marginTop: theme.spacing(0.5) },
  },
}));

function byStage(offers: readonly Offer[]): [string, Offer[]][] {
  const stages = [...new Set(offers.map(({ stage }) => stage))];
  return stages.map(stage => [
    stage,
    offers.filter(offer => offer.stage === stage),
  ]);
}

/** Where to go on from a run or an endpoint: forms with everything filled in that is known. */
export function NextSteps(props: {
  workload: Workload;
  /** Of its component, when the user may see it. */
  entityRef?: string;
}) {
  const classes = useStyles();
  const { again, next } = useNextOffers(props.workload, props.entityRef);
  const pathTo = useTemplatePath();
  if (!pathTo || (!again && next.length === 0)) {
    return null;
  }
  return (
    <InfoCard title="Go on from here">
      <div className={classes.root} data-testid="next-steps">
        {next.length > 0 && (
          <div className={classes.stages}>
            {byStage(next).map(([stage, offers]) => (
              <section key={stage}>
                <Typography variant="subtitle2" component="h3">
                  {stageTitle(stage)}
                </Typography>
                <ul className={classes.list}>
                  {offers.map(({ template, title, values }) => (
                    <li key={template}>
                      <Link to={pathTo(template, values)}>{title}</Link>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
        {again && (
          <div>
            <LinkButton
              variant="outlined"
              color="primary"
              to={pathTo(again.template, again.values)}
            >
              Again, with changes
            </LinkButton>
          </div>
        )}
      </div>
    </InfoCard>
  );
}
