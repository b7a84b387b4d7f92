import { useMemo } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { CodeSnippet, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  WorkloadManifest,
  WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsApiRef } from '../api/fmopsWorkloadsApiRef';
import { messageOf, problemOf } from '../errors/problem';
import { manifestText } from './manifestText';
import { manifestTranslationRef } from './messages';

const PROBLEMS = {
  forbidden: 'problem.forbidden',
  signedOut: 'problem.signedOut',
  notFound: 'problem.notFound',
  broken: 'problem.broken',
} as const;

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 1),
  },
}));

/** Reads a manifest and shows it. */
export function Manifest({ workload }: { workload: WorkloadRef }) {
  const classes = useStyles();
  const { t } = useTranslationRef(manifestTranslationRef);
  const { cluster, uid } = workload;
  const api = useApi(fmopsWorkloadsApiRef);
  const { value, loading, error, retry } = useAsyncRetry(
    async () => api.manifest({ cluster, uid }),
    [api, cluster, uid],
  );
  if (loading) {
    return <Progress />;
  }
  const again = (label: string) => (
    <Button size="small" color="inherit" onClick={retry}>
      {label}
    </Button>
  );
  if (error || !value) {
    const problem = error ? problemOf(error) : 'broken';
    return (
      <Alert
        severity={problem === 'broken' ? 'error' : 'info'}
        action={problem === 'broken' ? again(t('code.retry')) : undefined}
      >
        {t(PROBLEMS[problem])} {error && messageOf(error)}
      </Alert>
    );
  }
  const { hidden } = value;
  return (
    <>
      <div className={classes.bar}>
        <Typography variant="caption" color="textSecondary">
          {hidden > 0
            ? t('code.hidden', { count: hidden })
            : t('code.nothingHidden')}
        </Typography>
        {again(t('code.reload'))}
      </div>
      <ManifestCode manifest={value} />
    </>
  );
}

function ManifestCode({ manifest }: { manifest: WorkloadManifest }) {
  const { shape, typography } = useTheme();
  const { text, hidden } = useMemo(() => manifestText(manifest), [manifest]);
  return (
    <CodeSnippet
      text={text}
      language="text"
      showCopyCodeButton
      showLineNumbers
      highlightedNumbers={hidden}
      customStyle={{
        maxHeight: '60vh',
        margin: 0,
        borderRadius: shape.borderRadius,
        fontSize: typography.pxToRem(12),
      }}
    />
  );
}
