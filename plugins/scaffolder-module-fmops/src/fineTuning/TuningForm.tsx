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
import { modelFacts } from '../modelPicker/modelFacts';
import { modelObjection } from '../modelPicker/modelObjection';
import { DataDrop } from './DataDrop';
import { modelNameFor, nameObjection } from './dataFile';
import { Refused } from './Refused';
import { useStart } from './useStart';

const useStyles = makeStyles(theme => ({
  form: { display: 'grid', gap: theme.spacing(2.5), maxWidth: 640 },
}));

const STEPS = {
  uploading: 'Your data is being uploaded and checked, row by row…',
  starting: 'Everything is being checked and started…',
};

const teamOf = (owner: string) => owner.slice(owner.lastIndexOf('/') + 1);

/** Asks for no more than a file, a model and a name. */
export function TuningForm(props: {
  stores: readonly DatasetStore[];
  onStarted(fineTuning: FineTuning): void;
}) {
  const { stores, onStarted } = props;
  const classes = useStyles();
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
  const objection = name ? nameObjection(name) : undefined;
  const isComplete = file && baseModel && name && !objection;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) start({ owner, file, baseModel, name, use, serve });
  };

  return (
    <form
      className={classes.form}
      onSubmit={submit}
      aria-label="Fine-tune on my data"
    >
      {stores.length > 1 && (
        <TextField
          select
          id={`${id}-team`}
          label="Team"
          helperText="Its members see the data and the model."
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
          label="Model to start from"
          required
          disabled={Boolean(step)}
          value={baseModel}
          onChange={setBaseModel}
          factsOf={modelFacts}
          objectionTo={entity =>
            modelObjection(entity, { use, purpose: 'tuning' })
          }
        />
      </div>
      <TextField
        id={`${id}-name`}
        label="Name of your model"
        helperText={objection ?? 'You find it in the catalog under this name.'}
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
        label="What is it for?"
        helperText="Some models may be used for research only."
        variant="outlined"
        margin="dense"
        value={use}
        disabled={Boolean(step)}
        onChange={({ target }) =>
          setUse(target.value === 'research' ? 'research' : 'commercial')
        }
      >
        <MenuItem value="commercial">Commercial use</MenuItem>
        <MenuItem value="research">Research</MenuItem>
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
        label="Serve it when it is good enough"
      />
      {refusal && !step && <Refused refusal={refusal} />}
      {step && (
        <div role="status">
          <Typography variant="body2">{STEPS[step]}</Typography>
          <LinearProgress aria-label="Working" />
        </div>
      )}
      <div>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={!isComplete || Boolean(step)}
        >
          Start
        </Button>
      </div>
    </form>
  );
}
