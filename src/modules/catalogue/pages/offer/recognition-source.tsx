import { plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Link } from '../../../../ui/components/link.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { OfferMethod } from '../../offer.ts';
import { offerWords } from './words.ts';

/** Where a recognition comes from: a note, the page that says so, and the day on which somebody read it there. */
export function RecognitionSource({ method, lang }: { method: Omit<OfferMethod, 'slug'>; lang: Lang }) {
  const t = offerWords[lang];
  const { recognitionNote, recognitionUrl, recognitionOn } = method;
  if (!recognitionNote && !recognitionUrl) return null;
  return (
    <p class="op-small">
      {t.source} {recognitionNote && <Dutch>{recognitionNote} </Dutch>}
      {recognitionUrl && (
        <Link href={recognitionUrl} icon="external-link">
          {new URL(recognitionUrl).hostname}
        </Link>
      )}
      {recognitionOn && ` ${t.readOn(plainDate(recognitionOn, lang))}`}
    </p>
  );
}
