import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  isToBeReviewed,
  License,
  LicenseUse,
  licenseUse,
} from '@fmops/backstage-plugin-fmops-models-common';
import Chip from '@material-ui/core/Chip';
import { makeStyles, Theme } from '@material-ui/core/styles';
import ForbiddenIcon from '@material-ui/icons/Block';
import AllowedIcon from '@material-ui/icons/CheckCircleOutline';
import ConditionalIcon from '@material-ui/icons/ErrorOutline';
import UnknownIcon from '@material-ui/icons/HelpOutline';
import { licensesTranslationRef } from './messages';

const USES = {
  commercial: {
    answer: 'chip.yes',
    Icon: AllowedIcon,
    color: (theme: Theme) => theme.palette.success.main,
  },
  conditional: {
    answer: 'chip.conditional',
    Icon: ConditionalIcon,
    color: (theme: Theme) => theme.palette.warning.main,
  },
  'research-only': {
    answer: 'chip.no',
    Icon: ForbiddenIcon,
    color: (theme: Theme) => theme.palette.error.main,
  },
  unknown: {
    answer: 'chip.notStated',
    Icon: UnknownIcon,
    color: (theme: Theme) => theme.palette.text.secondary,
  },
} as const;

const useStyles = makeStyles<Theme, { use: LicenseUse }>(theme => ({
  root: {
    margin: 0,
    maxWidth: '100%',
    borderColor: ({ use }) => USES[use].color(theme),
  },
  icon: { color: ({ use }) => USES[use].color(theme) },
}));

interface LicenseChipProps {
  license?: License;
  /** Only the answer, where a heading asks the question. */
  short?: boolean;
}

/** What a licence says on commercial use, in words, beside the colour. */
export function LicenseChip({ license, short = false }: LicenseChipProps) {
  const { t } = useTranslationRef(licensesTranslationRef);
  const use = licenseUse(license);
  const classes = useStyles({ use });
  const { Icon } = USES[use];
  const answer = t(
    isToBeReviewed(license) ? 'chip.toBeReviewed' : USES[use].answer,
  );
  return (
    <Chip
      size="small"
      variant="outlined"
      label={short ? answer : t('chip.label', { answer })}
      icon={<Icon className={classes.icon} />}
      classes={{ root: classes.root, icon: classes.icon }}
    />
  );
}
