import { useId, type ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EksSection } from '@fmops/backstage-plugin-fmops-workloads-common';
import { clustersTranslationRef } from '../messages';

const useStyles = makeStyles(theme => ({
  root: { '& + &': { marginTop: theme.spacing(3) } },
  title: { marginBottom: theme.spacing(1) },
  problem: {
    overflowWrap: 'anywhere',
    borderLeft: `4px solid ${theme.palette.warning.main}`,
    paddingLeft: theme.spacing(1.5),
  },
}));

/** A part of the card: what AWS tells, or why it does not. */
export function EksPart<T>(props: {
  title: string;
  section: EksSection<T>;
  children(value: T): ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(clustersTranslationRef);
  const id = useId();
  const { title, section, children } = props;
  return (
    <section className={classes.root} aria-labelledby={id}>
      <Typography id={id} variant="h6" component="h3" className={classes.title}>
        {title}
      </Typography>
      {section.problem === undefined ? (
        children(section.value)
      ) : (
        <Typography variant="body2" className={classes.problem}>
          {t('eks.partUnknown', { problem: section.problem })}
        </Typography>
      )}
    </section>
  );
}
