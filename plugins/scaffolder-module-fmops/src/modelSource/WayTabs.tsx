import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import type { RegistrationWay } from '@fmops/backstage-plugin-fmops-models-common';
import { modelSourceTranslationRef } from './messages';
import { WAYS } from './ways';

const useStyles = makeStyles(theme => ({
  tabs: { marginBottom: theme.spacing(1) },
  tab: { minWidth: 0, textTransform: 'none' },
}));

/** Chooses the way to say which model is meant. */
export const WayTabs = (props: {
  id: string;
  way: RegistrationWay;
  onChange(way: RegistrationWay): void;
}) => {
  const classes = useStyles();
  const { t } = useTranslationRef(modelSourceTranslationRef);
  return (
    <Tabs
      className={classes.tabs}
      value={props.way}
      onChange={(_, way) => props.onChange(way)}
      variant="scrollable"
      scrollButtons="auto"
      indicatorColor="primary"
      aria-label={t('ways.label')}
    >
      {WAYS.map(({ way, label }) => (
        <Tab
          key={way}
          className={classes.tab}
          value={way}
          label={t(label)}
          id={`${props.id}-tab-${way}`}
          aria-controls={`${props.id}-panel`}
        />
      ))}
    </Tabs>
  );
};
