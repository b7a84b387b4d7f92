import { useState, type RefObject } from 'react';
import type {
  ReviewAssignment,
  ReviewCampaign,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { CHOICES } from './choices';
import { textsOf } from './judgementOf';
import { nextUnscored, scoreOfDigit } from './scoreKeys';
import type { Judging } from './useJudging';
import { useShortcuts, type Shortcuts } from './useShortcuts';

/** What a reviewer does to an item, by buttons and by keys. */
export function useJudgeKeys(
  campaign: ReviewCampaign,
  assignment: ReviewAssignment,
  judging: Judging,
  words: RefObject<HTMLTextAreaElement>,
) {
  const { task, rubric = [], labels = [] } = campaign;
  const { draft, change, submit, skip, undo, turn } = judging;
  const { scores = {} } = draft;
  const [picked, setPicked] = useState<{ item: string; criterion: number }>();
  const current =
    picked?.item === assignment.id
      ? picked.criterion
      : nextUnscored(rubric, scores);

  const edit = () => change({ texts: draft.texts ?? textsOf(assignment) });
  const score = (name: string, value: number | undefined) => {
    const { [name]: _, ...others } = scores;
    change({
      scores: value === undefined ? others : { ...others, [name]: value },
    });
    setPicked(undefined);
  };
  const acts = {
    choose: (choice: string) => {
      change({
        choice,
        ...(choice === 'fix' && { texts: draft.texts ?? textsOf(assignment) }),
      });
      if (choice === 'reject') words.current?.focus();
    },
    edit,
    unedit: () => change({ texts: undefined }),
    score,
    pick: (criterion: number) => setPicked({ item: assignment.id, criterion }),
    toggle: (label: string) => {
      const { labels: given = [] } = draft;
      change({
        labels: given.includes(label)
          ? given.filter(other => other !== label)
          : [...given, label],
      });
    },
  };

  const shortcuts: Shortcuts = {
    enter: submit,
    s: skip,
    c: () => words.current?.focus(),
    ...(turn?.canUndo && { u: undo }),
  };
  for (const { choice, keys } of CHOICES[task]) {
    for (const key of keys) shortcuts[key] = () => acts.choose(choice);
  }
  if (task === 'preference' || task === 'instruction') {
    shortcuts.e = edit;
    labels.forEach((label, index) => {
      shortcuts[`${index + 1}`] = () => acts.toggle(label);
    });
  }
  if (task === 'scored' && rubric.length > 0) {
    for (let digit = 0; digit <= 9; digit++) {
      const value = scoreOfDigit(rubric[current], digit);
      if (value !== undefined) {
        shortcuts[`${digit}`] = () => score(rubric[current].name, value);
      }
    }
    shortcuts.arrowdown = () =>
      acts.pick(Math.min(current + 1, rubric.length - 1));
    shortcuts.arrowup = () => acts.pick(Math.max(current - 1, 0));
  }
  useShortcuts(shortcuts);
  return { ...acts, current };
}
