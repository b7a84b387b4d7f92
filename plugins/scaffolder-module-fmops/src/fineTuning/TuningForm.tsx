import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useId, useState, type FormEvent } from 'react';
import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import LinearProgress from '@material-ui/core/LinearProgress';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import {
  FOUNDATION_MODEL_KIND,
  type DatasetStore,
  type FineTuning,
} from '@fmops/backstage-plugin-fmops-models-common';
import { EntityPicker } from '../entityPicker/EntityPicker';
import { entityPickerTranslationRef } from '../entityPicker/messages';
import { modelFacts } from '../modelPicker/modelFacts';
import { modelObjection } from '../modelPicker/modelObjection';
import { DataDrop } from './DataDrop';
import { modelNameFor, nameObjection } from './dataFile';
import { fineTuningTranslationRef } from './messages';
import { Refused } from './Refused';
import { useStart } from './useStart';

const useStyles = makeStyles(theme => ({
  form: { display: 'grid', gap: theme.spacing(2.5), maxWidth: 640 },
}));

const STEPS = {
  uploading: 'form.uploading',
  starting: 'form.starting',
} as const;

const teamOf = (owner: string) => owner.slice(owner.lastIndexOf('/') + 1);

/** Asks for no more than a file, a model and a name. */
export function TuningForm(props: {
  stores: readonly DatasetStore[];
  onStarted(fineTuning: FineTuning): void;
}) {
  const { stores, onStarted } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(fineTuningTranslationRef);
  const pickers = useTranslationRef(entityPickerTranslationRef);
  const id = useId();
  const [owner, setOwner] = useState(stores[0].owner);
  const [file, setFile] = useState<File>();
  const [baseModel, setBaseModel] = useState<string>();
  const [name, setName] = useState('');
  const [isOwnName, setOwnName] = useState(false);
  const [use, setUse] = useState<'commercial' | 'research'>('commercial');
  const [serve, setServe] = useState(true);
  const { start, step, refusal } = useStart(onStarted);
  const store = stores.find(item => item.owner === owner) ?? stores[0];
  const objection = name ? nameObjection(t, name) : undefined;
  const isComplete = file && baseModel && name && !objection;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) start({ owner, file, baseModel, name, use, serve });
  };

  return (
    <form
      className={classes.form}
      onSubmit={submit}
      aria-label={t('form.label')}
    >
      {stores.length > 1 && (
        <TextField
          select
          id={`${id}-team`}
          label={t('form.team')}
          helperText={t('form.teamHelp')}
          variant="outlined"
          margin="dense"
          value={owner}
          disabled={Boolean(step)}
          onChange={({ target }) => setOwner(target.value)}
        >
          {stores.map(item => (
            <MenuItem key={item.owner} value={item.owner}>
              {teamOf(item.owner)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <DataDrop
        file={file}
        maxBytes={store.maxBytes}
        disabled={Boolean(step)}
        onChange={taken => {
          setFile(taken);
          if (!isOwnName) setName(modelNameFor(taken));
        }}
      />
      <div>
        <EntityPicker
          id={`${id}-model`}
          kind={FOUNDATION_MODEL_KIND}
          label={t('form.baseModel')}
          required
          disabled={Boolean(step)}
          value={baseModel}
          onChange={setBaseModel}
          factsOf={entity => modelFacts(pickers.t, entity)}
          objectionTo={entity =>
            modelObjection(pickers.t, entity, { use, purpose: 'tuning' })
          }
        />
      </div>
      <TextField
        id={`${id}-name`}
        label={t('form.name')}
        helperText={objection ?? t('form.nameHelp')}
        error={Boolean(objection)}
        required
        variant="outlined"
        margin="dense"
        value={name}
        disabled={Boolean(step)}
        onChange={({ target }) => {
          setOwnName(true);
          setName(target.value);
        }}
      />
      <TextField
        select
        id={`${id}-use`}
        label={t('form.use')}
        helperText={t('form.useHelp')}
        variant="outlined"
        margin="dense"
        value={use}
        disabled={Boolean(step)}
        onChange={({ target }) =>
          setUse(target.value === 'research' ? 'research' : 'commercial')
        }
      >
        <MenuItem value="commercial">{t('form.commercial')}</MenuItem>
        <MenuItem value="research">{t('form.research')}</MenuItem>
      </TextField>
      <FormControlLabel
        control={
          <Switch
            color="primary"
            checked={serve}
            disabled={Boolean(step)}
            onChange={(_, checked) => setServe(checked)}
          />
        }
        label={t('form.serve')}
      />
      {refusal && !step && <Refused refusal={refusal} />}
      {step && (
        <div role="status">
          <Typography variant="body2">{t(STEPS[step])}</Typography>
          <LinearProgress aria-label={t('form.working')} />
        </div>
      )}
      <div>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={!isComplete || Boolean(step)}
        >
          {t('form.start')}
        </Button>
      </div>
    </form>
  );
}
