import {
  FoundationModelSpec,
  ModelPricing,
  ModelSpeed,
} from '@fmops/backstage-plugin-fmops-models-common';
import { Fact } from '../facts/FactGrid';
import { verifiedNote } from '../facts/verification';
import { formatDate } from '../format/dates';
import { formatMoney } from '../format/money';
import { sentenceCase } from '../models/modelWords';

function price(
  label: string,
  amount: number | undefined,
  { currency, asOf }: ModelPricing,
): Fact {
  return {
    label,
    value: amount === undefined ? undefined : formatMoney(amount, currency),
    note: `per million tokens, as of ${formatDate(asOf)}`,
  };
}

function speed({ metric, value, unit, basis, on, asOf }: ModelSpeed): Fact {
  const parts = [basis, on && `on ${on}`, asOf && `as of ${formatDate(asOf)}`];
  return {
    label: sentenceCase(metric),
    value: `${value} ${unit}`,
    note: parts.filter(Boolean).join(', '),
  };
}

/** Speed and list price, each with its date; one fact for what is not known. */
export function offerFacts(spec: FoundationModelSpec): Fact[] {
  const { pricing, speed: speeds = [] } = spec;
  return [
    ...(pricing
      ? [
          price('Input', pricing.inputPerMTokens, pricing),
          price('Output', pricing.outputPerMTokens, pricing),
        ]
      : [{ label: 'List price', value: undefined }]),
    ...(speeds.length > 0
      ? speeds.map(speed)
      : [
          {
            label: 'Speed',
            value: undefined,
            note: verifiedNote(spec, 'speed'),
          },
        ]),
  ];
}
