import { useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import type { PlaygroundOffer } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { CodeDialog } from './code/CodeDialog';
import { callOf, type CodeQuestion } from './code/callOf';
import { Composer } from './composer/Composer';
import { PrivacyNote } from './composer/PrivacyNote';
import { useComposer } from './composer/useComposer';
import { HandOver } from './handover/HandOver';
import { useConversation } from './session/useConversation';
import { SetupCard } from './setup/SetupCard';
import { usePlaygroundSetup } from './setup/usePlaygroundSetup';
import { Announcement } from './turns/Announcement';
import { TurnList } from './turns/TurnList';
import { useTurns } from './turns/useTurns';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    minWidth: 0,
    fontFamily: theme.typography.fontFamily,
  },
}));

/** Setup, conversation and composer. */
export function PlaygroundBoard(props: {
  offer: PlaygroundOffer;
  own?: string;
  /** Entity reference of the reader. */
  user: string;
  /** Under which this tab keeps what was said, for this person and place. */
  storageKey: string;
}) {
  const classes = useStyles();
  const { offer, own, storageKey, user } = props;
  const setup = usePlaygroundSetup({ offer, own, storageKey });
  const conversation = useConversation(storageKey);
  const { turns, underWay } = useTurns(conversation);
  const composer = useComposer({
    conversation,
    turns,
    underWay,
    setup,
    offer,
  });
  const [code, setCode] = useState<CodeQuestion>();
  const { question, before, isEditing } = composer;
  const [target] = setup.params.targets;
  return (
    <div className={classes.root} data-testid="playground">
      <SetupCard
        setup={setup}
        offer={offer}
        own={own}
        onCode={target && (() => setCode({ target, question, before }))}
      />
      <TurnList
        turns={turns}
        conversation={conversation}
        endpoints={offer.items}
        goesOn={composer.goesOn}
        onEdit={composer.edit}
        onCode={setCode}
      />
      {!underWay && (
        <HandOver turns={turns} endpoints={offer.items} user={user} />
      )}
      <Announcement
        asked={turns.at(-1)?.answers.length ?? 0}
        underWay={underWay}
      />
      <Composer
        input={composer.input}
        mode={question.mode}
        withPrompt={Boolean(question.prompt)}
        goesOn={composer.goesOn}
        maxLength={offer.limits.inputLength}
        obstacle={composer.obstacle}
        underWay={underWay}
        editing={isEditing}
        hasTurns={turns.length > 0}
        onInput={composer.setInput}
        onSend={composer.send}
        onStop={composer.stop}
        onClear={composer.clear}
        onCancelEdit={composer.cancelEdit}
      />
      <PrivacyNote filters={offer.filters} />
      {code && (
        <CodeDialog
          call={callOf(code, offer.items)}
          onClose={() => setCode(undefined)}
        />
      )}
    </div>
  );
}
