import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VersionStage } from '@fmops/backstage-plugin-fmops-models-common';
import Chip from '@material-ui/core/Chip';
import { makeStyles, Theme } from '@material-ui/core/styles';
import { versionsTranslationRef } from './messages';

const COLORS: Record<VersionStage, (theme: Theme) => string> = {
  production: theme => theme.palette.success.main,
  staging: theme => theme.palette.info.main,
  development: theme => theme.palette.text.secondary,
  archived: theme => theme.palette.text.disabled,
};

const TITLES = {
  production: 'stage.production',
  staging: 'stage.staging',
  development: 'stage.development',
  archived: 'stage.archived',
} as const satisfies Record<VersionStage, string>;

const useStyles = makeStyles<Theme, { stage: VersionStage }>(theme => ({
  root: { margin: 0, borderColor: ({ stage }) => COLORS[stage](theme) },
}));

/** The stage of a version, in a word beside the colour. */
export function StageChip({ stage }: { stage: VersionStage }) {
  const { t } = useTranslationRef(versionsTranslationRef);
  const { root } = useStyles({ stage });
  return (
    <Chip
      className={root}
      size="small"
      variant="outlined"
      label={t(TITLES[stage])}
    />
  );
}
