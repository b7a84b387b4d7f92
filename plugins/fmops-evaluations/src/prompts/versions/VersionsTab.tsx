import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { PromptVersion } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { FilterBar } from '../../layout/FilterBar';
import { usePromptEntity } from '../entity/usePromptEntity';
import { promptsTranslationRef } from '../messages';
import { useComparedVersions } from './useComparedVersions';
import { VersionDiff } from './VersionDiff';
import { VersionSelect } from './VersionSelect';
import { VersionsTable } from './VersionsTable';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
    fontFamily: theme.typography.fontFamily,
  },
}));

/** Every version of a prompt that the portal has seen, and how they differ. */
export function VersionsTab() {
  const { ref } = usePromptEntity();
  const { prompts } = useApi(fmopsEvaluationsApiRef);
  const state = useAsyncRetry(() => prompts.versions(ref), [prompts, ref]);
  return (
    <Loaded state={state}>
      {versions => <Versions versions={versions} />}
    </Loaded>
  );
}

function Versions({ versions }: { versions: readonly PromptVersion[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(promptsTranslationRef);
  const { left, right, choose } = useComparedVersions(versions);
  const changed = versions.filter(one => one.changed);
  return (
    <div className={classes.root}>
      {changed.length > 0 && (
        <Alert severity="warning">
          <AlertTitle>{t('versions.changedTitle')}</AlertTitle>
          {t('versions.changedText', {
            versions: changed.map(({ version }) => version).join(', '),
          })}
        </Alert>
      )}
      <VersionsTable versions={versions} />
      {versions.length > 1 && (
        <FilterBar>
          <VersionSelect
            label={t('versions.compare')}
            versions={versions}
            value={left}
            onChange={version => choose('left', version)}
          />
          <VersionSelect
            label={t('versions.with')}
            versions={versions}
            value={right}
            onChange={version => choose('right', version)}
          />
        </FilterBar>
      )}
      <VersionDiff left={left} right={right} />
      <Typography variant="body2" color="textSecondary">
        {t('versions.kept')}
      </Typography>
    </div>
  );
}
