import {
  FoundationModelSpec,
  ModelPricing,
  ModelSpeed,
} from '@fmops/backstage-plugin-fmops-models-common';
import { Fact } from '../facts/FactGrid';
import type { FactsMessages } from '../facts/messages';
import { verifiedNote } from '../facts/verification';
import { formatDate } from '../format/dates';
import { formatMoney } from '../format/money';
import { sentenceCase } from '../format/values';
import type { PricingMessages } from './messages';

function price(
  t: PricingMessages,
  label: string,
  amount: number | undefined,
  { currency, asOf }: ModelPricing,
): Fact {
  return {
    label,
    value: amount === undefined ? undefined : formatMoney(amount, currency),
    note: t('price.note', { date: formatDate(asOf) }),
  };
}

function speed(
  t: PricingMessages,
  { metric, value, unit, basis, on, asOf }: ModelSpeed,
): Fact {
  const parts = [
    basis,
    on && t('speed.on', { machine: on }),
    asOf && t('speed.asOf', { date: formatDate(asOf) }),
  ];
  return {
    label: sentenceCase(metric),
    value: `${value} ${unit}`,
    note: parts.filter(Boolean).join(', '),
  };
}

/** Speed and list price, each with its date; one fact for what is not known. */
export function offerFacts(
  t: PricingMessages,
  tFacts: FactsMessages,
  spec: FoundationModelSpec,
): Fact[] {
  const { pricing, speed: speeds = [] } = spec;
  return [
    ...(pricing
      ? [
          price(t, t('price.input'), pricing.inputPerMTokens, pricing),
          price(t, t('price.output'), pricing.outputPerMTokens, pricing),
        ]
      : [{ label: t('price.list'), value: undefined }]),
    ...(speeds.length > 0
      ? speeds.map(measured => speed(t, measured))
      : [
          {
            label: t('speed.title'),
            value: undefined,
            note: verifiedNote(tFacts, spec, 'speed'),
          },
        ]),
  ];
}
