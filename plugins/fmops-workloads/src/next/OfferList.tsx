import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { Offer } from '@fmops/backstage-plugin-fmops-models-common';
import { useStageTitle } from '../lineage/useStageTitle';

const useStyles = makeStyles(theme => ({
  root: {
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

/** Forms with something filled in, stage by stage. */
export function OfferList(props: {
  offers: readonly Offer[];
  pathTo(template: string, values: Record<string, unknown>): string;
}) {
  const classes = useStyles();
  const stageTitle = useStageTitle();
  return (
    <div className={classes.root}>
      {byStage(props.offers).map(([stage, offers]) => (
        <section key={stage}>
          <Typography variant="subtitle2" component="h3">
            {stageTitle(stage)}
          </Typography>
          <ul className={classes.list}>
            {offers.map(({ template, title, values }) => (
              <li key={template}>
                <Link to={props.pathTo(template, values)}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
