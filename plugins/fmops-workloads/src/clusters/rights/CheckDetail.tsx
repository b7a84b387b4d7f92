import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { CodeSnippet } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { RightsCheck } from '@fmops/backstage-plugin-fmops-workloads-common';
import { clustersTranslationRef } from '../messages';
import { describeRights } from './describeRight';

const MOST_SHOWN = 12;

const useStyles = makeStyles(theme => ({
  root: {
    '& + &': { marginTop: theme.spacing(2) },
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  list: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(2.5) },
  fix: { marginTop: theme.spacing(1) },
  summary: {
    cursor: 'pointer',
    ...theme.typography.body2,
    color: theme.palette.primary.main,
  },
}));

const FIXES = {
  manifest: 'check.fixManifest',
  command: 'check.fixCommand',
} as const;

/** What is missing or too much, what follows, and what mends it. */
export function CheckDetail({ check }: { check: RightsCheck }) {
  const classes = useStyles();
  const { t } = useTranslationRef(clustersTranslationRef);
  const { title, namespace, message, fix } = check;
  const rights = describeRights(check.rights);
  const left = rights.length - MOST_SHOWN;
  return (
    <article
      className={classes.root}
      aria-label={`${title} ${namespace ?? ''}`}
    >
      <Typography variant="subtitle2" component="h4">
        {title}
        {namespace && ` (${namespace})`}
      </Typography>
      <Typography variant="body2">{message}</Typography>
      {rights.length > 0 && (
        <Typography variant="body2" component="ul" className={classes.list}>
          {rights.slice(0, MOST_SHOWN).map(right => (
            <li key={right}>
              <code>{right}</code>
            </li>
          ))}
          {left > 0 && <li>{t('check.moreRights', { more: String(left) })}</li>}
        </Typography>
      )}
      {fix && (
        <details className={classes.fix}>
          <summary className={classes.summary}>{t(FIXES[fix.kind])}</summary>
          <CodeSnippet
            text={fix.text}
            language="text"
            showCopyCodeButton
            wrapLongLines={fix.kind === 'command'}
          />
        </details>
      )}
    </article>
  );
}
