import { useEffect, useState, type ReactElement } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import CheckIcon from '@material-ui/icons/Check';
import CodeIcon from '@material-ui/icons/Code';
import FileCopyIcon from '@material-ui/icons/FileCopyOutlined';
import RefreshIcon from '@material-ui/icons/Refresh';
import StopIcon from '@material-ui/icons/Stop';
import TextFormatIcon from '@material-ui/icons/TextFormat';
import { makeStyles } from '@material-ui/core/styles';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { playgroundAnswerTranslationRef } from '../answer/messages';
import { isUnderWay, type AnswerState } from '../session/AnswerState';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
});

function Action(props: {
  title: string;
  /** Of whose answer, for those who hear and do not see it. */
  of: string;
  pressed?: boolean;
  onClick(): void;
  children: ReactElement;
}) {
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const { title, of, pressed, onClick, children } = props;
  return (
    <Tooltip title={title}>
      <IconButton
        size="small"
        color={pressed ? 'primary' : 'default'}
        aria-label={t('action.label', { action: title, title: of })}
        aria-pressed={pressed}
        onClick={onClick}
      >
        {children}
      </IconButton>
    </Tooltip>
  );
}

/** What can be done with an answer. */
export function AnswerActions(props: {
  state: AnswerState;
  of: string;
  raw: boolean;
  onRaw(raw: boolean): void;
  onStop(): void;
  onRetry?: () => void;
  onCode(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const { state, of, raw, onRaw, onStop, onRetry, onCode } = props;
  const [, copyText] = useCopyToClipboard();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = copied && setTimeout(() => setCopied(false), 2_000);
    return () => {
      if (timer) clearTimeout(timer);
    };
  }, [copied]);
  const icon = { fontSize: 'small' as const };
  return (
    <div className={classes.root}>
      {isUnderWay(state) && (
        <Action title={t('action.stop')} of={of} onClick={onStop}>
          <StopIcon {...icon} />
        </Action>
      )}
      {!isUnderWay(state) && onRetry && (
        <Action title={t('action.retry')} of={of} onClick={onRetry}>
          <RefreshIcon {...icon} />
        </Action>
      )}
      {state.text && (
        <>
          <Action
            title={copied ? t('action.copied') : t('action.copy')}
            of={of}
            onClick={() => {
              copyText(state.text);
              setCopied(true);
            }}
          >
            {copied ? <CheckIcon {...icon} /> : <FileCopyIcon {...icon} />}
          </Action>
          <Action
            title={t('action.raw')}
            of={of}
            pressed={raw}
            onClick={() => onRaw(!raw)}
          >
            <TextFormatIcon {...icon} />
          </Action>
        </>
      )}
      <Action title={t('action.code')} of={of} onClick={onCode}>
        <CodeIcon {...icon} />
      </Action>
    </div>
  );
}
