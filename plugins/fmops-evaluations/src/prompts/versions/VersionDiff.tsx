import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  PromptContent,
  PromptVersion,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { contentText } from '../diff/contentText';
import { SideBySide } from '../diff/SideBySide';
import { promptsTranslationRef } from '../messages';
import { CopyButton } from './CopyButton';
import { versionKey, versionTitle } from './versionKey';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(1),
  },
  alone: {
    margin: 0,
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** A version beside another, or alone. */
export function VersionDiff(props: {
  left?: PromptVersion;
  right: PromptVersion;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(promptsTranslationRef);
  const { left, right } = props;
  const { prompts } = useApi(fmopsEvaluationsApiRef);
  const asked = [left, right].map(one => one && versionKey(one)).join();
  const state = useAsyncRetry(async () => {
    const read = async ({ prompt, version, digest }: PromptVersion) =>
      (await prompts.version({ prompt, version, digest })).content;
    const [before, after] = await Promise.all([
      left && read(left),
      read(right),
    ]);
    return { before, after };
    // The versions themselves never change
  }, [prompts, asked]);
  const side = (version: PromptVersion, content: PromptContent) => ({
    title: versionTitle(t, version),
    text: contentText(t, content),
  });
  return (
    <Loaded state={state}>
      {({ before, after }) => {
        const shown = side(right, after);
        const other = left && before && side(left, before);
        return (
          <div>
            <div className={classes.bar}>
              <Typography variant="h6" component="h2">
                {other
                  ? t('diff.title', { left: other.title, right: shown.title })
                  : shown.title}
              </Typography>
              <CopyButton label={t('copy.text')} text={shown.text} />
              <CopyButton label={t('copy.link')} text={linkTo(right)} />
            </div>
            {other ? (
              <SideBySide left={other} right={shown} />
            ) : (
              <pre className={classes.alone}>{shown.text}</pre>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

/** The address of this page with one version. */
function linkTo(version: PromptVersion): string {
  const url = new URL(window.location.href);
  url.search = new URLSearchParams({ version: versionKey(version) }).toString();
  return url.toString();
}
