import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ModelInspection } from '@fmops/backstage-plugin-fmops-models-common';
import { licenseWords } from '../entityPicker/licenseWords';
import { entityPickerTranslationRef } from '../entityPicker/messages';
import { inspectedFacts } from './inspectedFacts';
import { inspectionsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(2),
    margin: theme.spacing(1, 0),
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(5rem, max-content) 1fr',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(1, 0, 0),
    '& > dt': { color: theme.palette.text.secondary },
    '& > dd': { margin: 0, overflowWrap: 'anywhere' },
  },
}));

const FactRow = (props: { label: string; value: string; from?: string }) => {
  const { label, value, from } = props;
  const { t } = useTranslationRef(inspectionsTranslationRef);
  return (
    <>
      <Typography component="dt" variant="body2">
        {label}
      </Typography>
      <Typography component="dd" variant="body2">
        {value}
        {from && (
          <Typography component="span" variant="caption" color="textSecondary">
            {' '}
            {t('summary.from', { source: from })}
          </Typography>
        )}
      </Typography>
    </>
  );
};

/** What was read of a model at its source. */
export const InspectionSummary = (props: { inspection: ModelInspection }) => {
  const { inspection } = props;
  const { title, url } = inspection;
  const classes = useStyles();
  const { t } = useTranslationRef(inspectionsTranslationRef);
  const pickers = useTranslationRef(entityPickerTranslationRef);
  const facts = inspectedFacts(t, inspection, license =>
    licenseWords(pickers.t, license),
  );
  return (
    <section className={classes.root} aria-label={t('summary.label')}>
      <Typography variant="subtitle1" component="h3">
        {url ? <Link to={url}>{title}</Link> : title}
      </Typography>
      <dl className={classes.facts}>
        {facts.map(({ label, value, from }) => (
          <FactRow key={label} label={label} value={value} from={from} />
        ))}
      </dl>
    </section>
  );
};
