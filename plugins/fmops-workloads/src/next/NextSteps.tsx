import { makeStyles } from '@material-ui/core/styles';
import { InfoCard, LinkButton } from '@backstage/core-components';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { OfferList } from './OfferList';
import { useNextOffers } from './useNextOffers';
import { useTemplatePath } from './useTemplatePath';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    fontFamily: theme.typography.fontFamily,
  },
}));

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
        {next.length > 0 && <OfferList offers={next} pathTo={pathTo} />}
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
