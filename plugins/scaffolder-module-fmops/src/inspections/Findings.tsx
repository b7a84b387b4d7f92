import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { InspectionFinding } from '@fmops/backstage-plugin-fmops-models-common';
import { inspectionsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    padding: 0,
    margin: theme.spacing(1, 0),
    '& > li + li': { marginTop: theme.spacing(1) },
  },
  message: { overflowWrap: 'anywhere' },
}));

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** What somebody must know, what matters most first. */
export const Findings = ({ findings }: { findings: InspectionFinding[] }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(inspectionsTranslationRef);
  if (findings.length === 0) {
    return null;
  }
  const sorted = [...findings].sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity],
  );
  return (
    <ul className={classes.list} aria-label={t('findings.label')}>
      {sorted.map(({ severity, code, field, message, entityRef }) => (
        <li key={`${code} ${field} ${message}`}>
          <Alert severity={severity} classes={{ message: classes.message }}>
            {message} {entityRef && <EntityRefLink entityRef={entityRef} />}
          </Alert>
        </li>
      ))}
    </ul>
  );
};
