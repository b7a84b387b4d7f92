import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Field } from '../../fields/Field';
import { Loaded } from '../../loading/Loaded';
import { playgroundTranslationRef } from '../messages';
import type { PlaygroundSetup } from '../setup/usePlaygroundSetup';
import { CatalogPrompt } from './CatalogPrompt';
import { PromptField } from './PromptField';
import { VersionField } from './VersionField';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  choice: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 3fr) minmax(8rem, 1fr)',
  },
}));

/** What comes before the question: a prompt of the catalog, or a system prompt. */
export function PromptPanel(props: { setup: PlaygroundSetup }) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { params, setParams, kept, setKept, prompt, setValues } = props.setup;
  const { state, filled } = prompt;
  return (
    <div className={classes.root}>
      <div className={classes.choice}>
        <PromptField
          value={params.prompt}
          onChange={ref => setParams({ prompt: ref, promptVersion: undefined })}
        />
        {params.prompt && (
          <VersionField
            versions={prompt.versions}
            value={params.promptVersion}
            onChange={promptVersion => setParams({ promptVersion })}
          />
        )}
      </div>
      {params.prompt && (
        <Loaded state={state}>
          {content =>
            filled && (
              <CatalogPrompt
                prompt={content}
                filled={filled}
                values={prompt.values}
                onChange={setValues}
              />
            )
          }
        </Loaded>
      )}
      {!params.prompt && params.mode === 'chat' && (
        <Field
          label={t('prompt.system')}
          value={kept.system}
          onChange={({ target }) => setKept({ system: target.value })}
          helperText={t('prompt.systemHint')}
          multiline
          maxRows={10}
        />
      )}
      {!params.prompt && params.mode === 'completion' && (
        <Typography variant="body2" color="textSecondary">
          {t('prompt.noSystem')}
        </Typography>
      )}
    </div>
  );
}
