import { makeStyles } from '@material-ui/core/styles';
import { InfoCard, LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { nextTranslationRef } from './messages';
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
  const { t } = useTranslationRef(nextTranslationRef);
  const { again, next } = useNextOffers(props.workload, props.entityRef);
  const pathTo = useTemplatePath();
  if (!pathTo || (!again && next.length === 0)) {
    return null;
  }
  return (
    <InfoCard title={t('steps.title')}>
      <div className={classes.root} data-testid="next-steps">
        {next.length > 0 && <OfferList offers={next} pathTo={pathTo} />}
        {again && (
          <div>
            <LinkButton
              variant="outlined"
              color="primary"
              to={pathTo(again.template, again.values)}
            >
              {t('steps.again')}
            </LinkButton>
          </div>
        )}
      </div>
    </InfoCard>
  );
}
