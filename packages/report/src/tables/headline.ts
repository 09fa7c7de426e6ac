import type { ReportModel } from '../model/report-model.ts';
import type { ReportTexts } from '../texts/texts.ts';
import { ValueFormat } from './format-value.ts';

/** How many of the assignments have a point of attention, with the share and its margin; nothing where they are few. */
export interface Headline {
  /** "101 van de 272 opdrachten hebben een aandachtspunt: 37%" */
  readonly figure: string;
  /** "tussen 32% en 43%"; empty where both are the same. */
  readonly margin: string;
}

export function headlineOf({ totals: { share } }: ReportModel, texts: ReportTexts): Headline | undefined {
  if (!share) return undefined;
  const format = new ValueFormat(texts.locale);
  const [low, high] = [format.text(share.low, 'share'), format.text(share.high, 'share')];
  return {
    figure: `${texts.headline(share.part, share.whole)}: ${format.text(share.value, 'share')}`,
    margin: low === high ? '' : texts.between(low, high),
  };
}
