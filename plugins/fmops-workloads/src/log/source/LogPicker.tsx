import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import Autocomplete, {
  createFilterOptions,
} from '@material-ui/lab/Autocomplete';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import FailingIcon from '@material-ui/icons/ErrorOutline';
import { useAutocompleteTexts } from '@fmops/backstage-plugin-fmops-models-react';
import { runTranslationRef } from '../../run/messages';
import { rankOf } from '../../run/pods/rankOf';
import { logTranslationRef } from '../messages';
import type { ContainerLog } from './containerLogs';

/** Options drawn at a time: a run may have hundreds of pods; typing finds the others. */
const SHOWN = 100;

const useStyles = makeStyles(theme => ({
  root: { flex: '1 1 20rem', minWidth: 0 },
  option: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(1),
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  failing: { color: theme.palette.error.main },
  mark: { color: theme.palette.text.secondary },
}));

/** Chooses the log of a container, by rank; what fails and what only prepares is marked. */
export function LogPicker(props: {
  logs: readonly ContainerLog[];
  picked: ContainerLog;
  onPick(key: string): void;
}) {
  const classes = useStyles();
  const { logs, picked, onPick } = props;
  const { t } = useTranslationRef(logTranslationRef);
  const { t: ofRuns } = useTranslationRef(runTranslationRef);
  const texts = useAutocompleteTexts();
  const labelOf = ({ pod, container }: ContainerLog) =>
    [rankOf(ofRuns, pod), `${pod.name} / ${container.name}`]
      .filter(Boolean)
      .join(' · ');
  return (
    <Autocomplete
      {...texts}
      id="log-source"
      className={classes.root}
      size="small"
      disableClearable
      options={[...logs]}
      value={picked}
      getOptionLabel={labelOf}
      getOptionSelected={(option, value) => option.key === value.key}
      filterOptions={createFilterOptions({ limit: SHOWN })}
      onChange={(_event, log) => onPick(log.key)}
      renderOption={log => (
        <span className={classes.option}>
          {log.failing && (
            <FailingIcon
              fontSize="small"
              className={classes.failing}
              titleAccess={t('picker.failing')}
            />
          )}
          {labelOf(log)}
          {log.container.init && (
            <span className={classes.mark}>{t('picker.init')}</span>
          )}
          {!log.started && (
            <span className={classes.mark}>{t('picker.notStarted')}</span>
          )}
        </span>
      )}
      renderInput={params => (
        <TextField
          {...params}
          variant="outlined"
          label={t('picker.label', { number: String(logs.length) })}
        />
      )}
    />
  );
}
