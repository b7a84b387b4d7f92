import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import Paper from '@material-ui/core/Paper';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { makeStyles } from '@material-ui/core/styles';
import type { PlaygroundOffer } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { TargetList } from '../endpoints/TargetList';
import { playgroundTranslationRef } from '../messages';
import { ParametersPanel } from '../parameters/ParametersPanel';
import { PromptPanel } from '../prompt/PromptPanel';
import type { PlaygroundSetup } from './usePlaygroundSetup';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    minWidth: 0,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  panel: { paddingTop: theme.spacing(1) },
}));

const TITLES = {
  prompt: 'setup.prompt',
  parameters: 'setup.parameters',
} as const;

type Panel = keyof typeof TITLES;

/** Who is asked, how, and with which prompt. */
export function SetupCard(props: {
  setup: PlaygroundSetup;
  offer: PlaygroundOffer;
  own?: string;
  onCode?: () => void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { setup, offer, own, onCode } = props;
  const { params, setParams, kept, setKept, prompt } = setup;
  const [open, setOpen] = useState<Panel | undefined>(
    params.prompt ? 'prompt' : undefined,
  );
  return (
    <Paper
      className={classes.root}
      component="section"
      aria-label={t('setup.label')}
    >
      <TargetList
        targets={params.targets}
        endpoints={offer.items}
        own={own}
        onChange={targets => setParams({ targets })}
      />
      <div className={classes.bar}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={params.mode}
          aria-label={t('setup.mode')}
          onChange={(_, mode) => mode && setParams({ mode })}
        >
          <ToggleButton value="chat">{t('setup.chat')}</ToggleButton>
          <ToggleButton value="completion">
            {t('setup.completion')}
          </ToggleButton>
        </ToggleButtonGroup>
        {(['prompt', 'parameters'] as const).map(panel => (
          <Button
            key={panel}
            size="small"
            aria-expanded={open === panel}
            endIcon={open === panel ? <ExpandLessIcon /> : <ExpandMoreIcon />}
            onClick={() => setOpen(open === panel ? undefined : panel)}
          >
            {t(TITLES[panel])}
          </Button>
        ))}
        {onCode && (
          <Button size="small" onClick={onCode}>
            {t('setup.code')}
          </Button>
        )}
      </div>
      <Collapse in={open !== undefined} unmountOnExit>
        <div className={classes.panel}>
          {open === 'parameters' ? (
            <ParametersPanel
              mode={params.mode}
              parameters={kept.parameters}
              limits={offer.limits}
              responseSchema={prompt.state.value?.content.responseSchema}
              onChange={parameters => setKept({ parameters })}
            />
          ) : (
            <PromptPanel setup={setup} />
          )}
        </div>
      </Collapse>
    </Paper>
  );
}
