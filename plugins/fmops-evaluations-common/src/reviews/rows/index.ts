export { answerContents, answersInRow } from './answersContent';
export { changedRow, sameShape, swappedRow, textsOf } from './changedRow';
export { instructionContent, preferenceContent } from './datasetContent';
export { readJsonLines } from './jsonLines';
export type {
  PlacedText,
  ReviewContent,
  ReviewContentAnswer,
  RowPath,
} from './ReviewContent';
